# Figures that the statistics tests expect, from R with its survival package:
#   Rscript test/barometer/statistics/figures.R
options(digits = 10)
library(survival)

cat("t 0.975:", qt(0.975, c(1, 4, 11, 29, 120, 2.5)), "\n")
cat("studentized range 0.95:", qtukey(0.95, 3, 10), qtukey(0.95, 5, 60), qtukey(0.95, 18, 120), "\n")
cat("qbinom:", qbinom(0.025, 30, 0.5), qbinom(0.975, 30, 0.5), qbinom(0.025, 50, 0.9), qbinom(0.975, 50, 0.9), "\n")
cat("Wilson:\n")
for (x in list(c(7, 20), c(0, 10), c(10, 10), c(170, 1000))) {
  cat(x, ":", prop.test(x[1], x[2], correct = FALSE)$conf.int, "\n")
}

cat("mean of marks:", t.test(c(12, 15.5, 9.3, 18, 14.2, 11.1))$conf.int, "\n")

# Ratio of sums over clusters: linearised variance with t on clusters - 1.
y <- c(2, 1, 3, 1, 2); x <- c(25, 14.5, 42, 8, 30)
r <- sum(x) / sum(y); k <- length(y)
se <- sqrt(k / (k - 1) * sum((x - r * y)^2)) / sum(y)
cat("clustered mean:", r, r + c(-1, 1) * qt(0.975, k - 1) * se, "\n")

# Strata of weights 0.7 and 0.3, Welch and Satterthwaite.
a <- c(12, 15.5, 9.3, 18, 14.2, 11.1); b <- c(8, 16, 11, 5)
v <- c(0.49 * var(a) / 6, 0.09 * var(b) / 4)
df <- sum(v)^2 / (v[1]^2 / 5 + v[2]^2 / 3)
m <- 0.7 * mean(a) + 0.3 * mean(b)
cat("stratified:", m, df, m + c(-1, 1) * qt(0.975, df) * sqrt(sum(v)), "\n")

cat("Kaplan-Meier:\n")
time <- c(60, 120, 120, 300, 500, 500, 700, 900, 1500, 2400, 3000, 3600)
event <- c(1, 1, 1, 0, 1, 1, 0, 1, 1, 0, 1, 0)
fit <- survfit(Surv(time, event) ~ 1, conf.type = "log-log")
for (q in c(0.25, 0.5, 0.75)) {
  found <- quantile(fit, q)
  cat(q, ":", found$quantile, found$lower, found$upper, "\n")
}
even <- survfit(Surv(c(10, 20, 30, 40), rep(1, 4)) ~ 1)
cat("even median:", quantile(even, 0.5)$quantile, "\n")
