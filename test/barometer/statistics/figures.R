# Figures that the statistics tests expect, from R with its survival package:
#   apt-get install r-base-core r-cran-survival
#   Rscript test/barometer/statistics/figures.R
options(digits = 10)
library(survival)

cat("t 0.975:", qt(0.975, c(1, 4, 11, 29, 120, 2.5)), "\n")
cat("studentized range 0.95:\n")
for (groups in c(2, 3, 5, 10, 18, 50, 253)) {
  cat(groups, ":", suppressWarnings(qtukey(0.95, groups, c(2, 5, 10, 60, 1000))), "\n")
}
cat("studentized range 0.95, 18 means, 120 degrees:", qtukey(0.95, 18, 120), "\n")
cat("qbinom:", qbinom(0.025, 30, 0.5), qbinom(0.975, 30, 0.5), qbinom(0.025, 50, 0.9), qbinom(0.975, 50, 0.9), "\n")

wilson <- function(x, n) prop.test(x, n, correct = FALSE)$conf.int
cat("Wilson:\n")
for (x in list(c(7, 20), c(0, 10), c(10, 10), c(170, 1000))) cat(x, ":", wilson(x[1], x[2]), "\n")

cat("mean of marks:", t.test(c(12, 15.5, 9.3, 18, 14.2, 11.1))$conf.int, "\n")

# Ratio of sums over clusters: linearised variance, raised as the jackknife's where clusters are unequal, with t on the
# effective number of clusters - 1; beside it the jackknife itself.
y <- c(2, 1, 3, 1, 2); x <- c(25, 14.5, 42, 8, 30)
r <- sum(x) / sum(y); k <- length(y); e2 <- (x - r * y)^2
uneven <- 1 + 2 * max(0, sum(e2 * y) / sum(e2) / sum(y) - 1 / k)
se <- sqrt(k / (k - 1) * sum(e2) * uneven) / sum(y)
df <- sum(y)^2 / sum(y^2) - 1
cat("clustered mean:", r, df, r + c(-1, 1) * qt(0.975, df) * se, "\n")
out <- sapply(1:k, function(i) sum(x[-i]) / sum(y[-i]))
cat("standard errors, ours and jackknife:", se, sqrt((k - 1) / k * sum((out - r)^2)), "\n")
x <- c(25, 14.5, 51, 8, 30); r <- sum(x) / sum(y); e2 <- (x - r * y)^2
uneven <- 1 + 2 * max(0, sum(e2 * y) / sum(e2) / sum(y) - 1 / k)
se <- sqrt(k / (k - 1) * sum(e2) * uneven) / sum(y)
cat("clustered mean, the largest apart:", r, r + c(-1, 1) * qt(0.975, df) * se, "\n")
out <- sapply(1:k, function(i) sum(x[-i]) / sum(y[-i]))
cat("standard errors, ours and jackknife:", se, sqrt((k - 1) / k * sum((out - r)^2)), "\n")

# A share over clusters: Wilson with Kish's design effect and Korn and Graubard's degrees of freedom.
y <- c(3, 1, 2, 4, 1, 3, 2, 2); x <- c(3, 0, 2, 1, 1, 3, 0, 2)
n <- sum(y); k <- length(y); p <- sum(x) / n
effect <- max(1, k / (k - 1) * sum((x - p * y)^2) / n^2 / (p * (1 - p) / (n - 1)))
effective <- n / effect * (qt(0.975, n - 1) / qt(0.975, k - 1))^2
score <- function(p, n, z = qnorm(0.975)) {
  (p + z^2 / (2 * n) + c(-1, 1) * z * sqrt(p * (1 - p) / n + z^2 / (4 * n^2))) / (1 + z^2 / n)
}
cat("clustered share:", sum(x), n, k, effective, score(p, effective), "\n")

# Strata of weights 0.7 and 0.3, Welch and Satterthwaite.
a <- c(12, 15.5, 9.3, 18, 14.2, 11.1); b <- c(8, 16, 11, 5)
v <- c(0.49 * var(a) / 6, 0.09 * var(b) / 4)
df <- sum(v)^2 / (v[1]^2 / 5 + v[2]^2 / 3)
m <- 0.7 * mean(a) + 0.3 * mean(b)
cat("stratified:", m, df, m + c(-1, 1) * qt(0.975, df) * sqrt(sum(v)), "\n")

# Ranks of the order statistics that bound a quantile, and what they surely hold.
cat("order statistics:\n")
for (case in list(c(30, 0.5), c(30, 0.9), c(60, 0.5), c(200, 0.9))) {
  n <- case[1]; q <- case[2]
  low <- qbinom(0.025, n, q); high <- qbinom(0.975, n, q) + 1
  cat(n, q, ":", low, if (high > n) NA else high, "held", pbinom(high - 1, n, q) - pbinom(low - 1, n, q), "\n")
}

cat("Kaplan-Meier:\n")
time <- c(60, 120, 120, 300, 500, 500, 700, 900, 1500, 2400, 3000, 3600)
event <- c(1, 1, 1, 0, 1, 1, 0, 1, 1, 0, 1, 0)
fit <- survfit(Surv(time, event) ~ 1, conf.type = "log-log")
for (q in c(0.25, 0.5, 0.75, 0.9)) {
  found <- quantile(fit, q)
  cat(q, ":", found$quantile, found$lower, found$upper, "\n")
}
cat("survival:", summary(fit)$surv, "\n")
cat("Greenwood:", (summary(fit)$std.err / summary(fit)$surv)^2, "\n")
even <- survfit(Surv(c(10, 20, 30, 40), rep(1, 4)) ~ 1)
cat("even median:", quantile(even, 0.5)$quantile, "\n")

# Newcombe's method 10: the difference b - a of two shares from their Wilson intervals.
cat("Newcombe:\n")
for (case in list(c(48, 80, 56, 70), c(3, 10, 9, 10), c(0, 29, 5, 56), c(170, 1000, 200, 1000))) {
  a <- case[1] / case[2]; b <- case[3] / case[4]
  wa <- wilson(case[1], case[2]); wb <- wilson(case[3], case[4])
  cat(case, ":", b - a - sqrt((b - wb[1])^2 + (wa[2] - a)^2), b - a + sqrt((wb[2] - b)^2 + (a - wa[1])^2), "\n")
}

# Tukey's honestly significant difference for unequal variances: studentized differences and Dunnett's points C.
groups <- list(c(12, 15.5, 9.3, 18, 14.2, 11.1), c(8, 6, 7.5, 5, 9, 6.5, 7), c(13, 12.5, 14, 13.5, 12))
cat("Dunnett C:\n")
for (pair in list(c(1, 2), c(1, 3), c(2, 3))) {
  i <- groups[[pair[1]]]; j <- groups[[pair[2]]]
  si <- var(i) / length(i); sj <- var(j) / length(j)
  q <- abs(mean(i) - mean(j)) / sqrt((si + sj) / 2)
  for (means in c(3, 253)) {
    points <- suppressWarnings(qtukey(0.95, means, c(length(i), length(j)) - 1))
    cat(pair, "of", means, ":", q, (points[1] * si + points[2] * sj) / (si + sj), "\n")
  }
}

# Kitagawa's parts of a change, with shares of multinomial samples (delta method) and marks with intervals of +- 1.
sa <- c(0.8, 0.2); sb <- c(0.44, 0.56); ma <- c(16, 8); mb <- c(14, 11); na <- 100; nb <- 125; half <- 1
parts <- c(sum((sa + sb) / 2 * (mb - ma)), sum((sb - sa) * (ma + mb) / 2))
spread <- function(s, v, n) sum(s * (v - sum(s * v))^2) / n
z <- qnorm(0.975)
w <- sum(((sa + sb) / 2)^2 * 2 * half^2) + z^2 * (spread(sa, (mb - ma) / 2, na) + spread(sb, (mb - ma) / 2, nb))
s <- sum(((sb - sa) / 2)^2 * 2 * half^2) + z^2 * (spread(sa, (mb + ma) / 2, na) + spread(sb, (mb + ma) / 2, nb))
cat("Kitagawa within:", parts[1], parts[1] + c(-1, 1) * sqrt(w), "\n")
cat("Kitagawa shares:", parts[2], parts[2] + c(-1, 1) * sqrt(s), "\n")

# Planning: the smallest samples whose margin is small enough, and those that show a difference four times in five.
smallest <- function(least, margin, wanted) { n <- least; while (margin(n) > wanted) n <- n + 1; n }
cat("sample for a mean:", sapply(c(0.3, 1, 2.5), function(m) smallest(2, function(n) qt(0.975, n - 1) * 6 / sqrt(n), m)), "\n")
cat("sample for a share:", sapply(c(0.03, 0.1), function(m) smallest(1, function(n) diff(score(0.5, n)) / 2, m)), "\n")
cat("sample for a difference:", ceiling(2 * ((qnorm(0.975) + qnorm(0.8)) * 6 / c(1, 2, 3))^2), "\n")
cat("sample for two shares:", ceiling((0.5 * 0.5 + 0.6 * 0.4) * ((qnorm(0.975) + qnorm(0.8)) / 0.1)^2), "\n")
