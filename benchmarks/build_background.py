"""Count in how many stretches of real minutes each word stands: nlp/topics/background.tsv.

    python benchmarks/build_background.py FOLDER_OF_MINUTES

Stretches of 150 words, so that long and short documents count alike. Words mostly printed with a
capital (names of places and people) are left out: they are what tells items apart, wherever it is.
"""

import sys
from collections import Counter
from pathlib import Path

from nlp.clean import clean_text
from nlp.topics.words import read_words

STRETCH = 150  # words
RARE = 12  # stretches; a rarer word is not worth its line
OUT = Path(__file__).parents[1] / "nlp" / "topics" / "background.tsv"


def count_words(texts: list[str]) -> tuple[int, Counter[str], Counter[str]]:
    stretches, holding, capital, printed = 0, Counter[str](), Counter[str](), Counter[str]()
    for text in texts:
        words = read_words(clean_text(text))
        for key, word in zip(words.keys, words.printed, strict=True):
            capital[key] += word[0].isupper()
            printed[key] += 1
        for at in range(0, len(words), STRETCH):
            holding.update({key for key in words.keys[at : at + STRETCH] if key.isalpha()})
            stretches += 1
    names = Counter({key: count for key, count in capital.items() if count > 0.6 * printed[key]})
    return stretches, holding, names


def main() -> None:
    paths = sorted(Path(sys.argv[1]).rglob("*.md"))
    stretches, holding, names = count_words([path.read_text(encoding="utf-8") for path in paths])
    kept = {key: n for key, n in holding.items() if n >= RARE and key not in names}
    lines = [f"{key}\t{count}" for key, count in sorted(kept.items())]
    OUT.write_text("\n".join([f"\t{stretches}", *lines, ""]), encoding="utf-8")
    print(f"{len(paths)} documents, {stretches} stretches, {len(kept)} words -> {OUT.name}")


if __name__ == "__main__":
    main()
