// Judges each line of standard input as one word with libhunspell; writes 1 or 0 per line, without line breaks.
#include <hunspell.hxx>

#include <cstdio>
#include <iostream>
#include <string>

int main(int count, char** arguments) {
  if (count != 3) {
    std::fputs("usage: oracle <file.aff> <file.dic>\n", stderr);
    return 2;
  }
  std::ios::sync_with_stdio(false);
  Hunspell hunspell(arguments[1], arguments[2]);
  std::string word;
  std::string verdicts;
  while (std::getline(std::cin, word)) verdicts.push_back(hunspell.spell(word) ? '1' : '0');
  std::cout << verdicts;
  return 0;
}
