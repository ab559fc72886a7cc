import { describe, expect, it } from 'vitest';
import { sounded, soundTree } from '../../../../../../src/criteria/spelling/grammar/french/locutions/tree.ts';

/** The expressions that sound like a text, by their spelling. */
function echoesOf(text: string): readonly string[] {
  const sounds = sounded(text);
  const node = sounds === null ? -1 : soundTree().step(0, sounds);
  return node === -1
    ? []
    : soundTree()
        .at(node)
        .map((locution) => locution.text);
}

describe('the tree of sounds', () => {
  it.each([
    ['au fure est à mesure', 'au fur et à mesure'],
    ["d'or et déjà", "d'ores et déjà"],
    ['coup de grasse', 'coup de grâce'],
    ['à tors et à travers', 'à tort et à travers'],
    ['arc en ciel', 'arc-en-ciel'],
    ['vices et versa', 'vice versa'],
  ])('hears “%s”', (written, right) => {
    expect(echoesOf(written)).toContain(right);
  });

  it('finds expressions in pieces as well as whole', () => {
    const tree = soundTree();
    const node = ['au', 'fur', 'et', 'à', 'mesure'].reduce(
      (reached, word) => tree.step(reached, sounded(word) ?? new Uint8Array()),
      0,
    );
    expect(tree.at(node).map(({ text }) => text)).toEqual(['au fur et à mesure']);
  });

  it('leads nowhere where no expression sounds so', () => {
    expect(echoesOf('zébu quinquennal')).toEqual([]);
    expect(sounded('привет')).toBeNull();
  });

  it('keeps what must stand before, what inflects and where a hyphen may be left out', () => {
    const [locution] = soundTree().at(soundTree().step(0, sounded('sous-vide') ?? new Uint8Array()));
    expect(locution).toMatchObject({ words: ['sous', 'vide'], marks: ['-'], soft: [true], after: null });
    const parti = soundTree().at(soundTree().step(0, sounded('parti') ?? new Uint8Array()));
    expect(parti.map(({ after }) => after?.reach)).toContain(1);
  });
});
