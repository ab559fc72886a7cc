/** Function words that point to French; used to tell languages apart and left out of comparisons of content. */
export const stopwords: readonly string[] = (
  'le la les un une des du de d l au aux et est en que qui qu dans pour sur par avec sans sous chez vers ne n pas plus ce cet cette ces c ' +
  'se s sa son ses ma mon mes ta ton tes notre nos votre vos leur leurs je j tu il elle on nous vous ils elles me m te t lui y moi toi eux ' +
  'mais ou où donc or ni car si comme quand lorsque afin ainsi aussi alors bien très trop peu même encore déjà toujours jamais été être ' +
  'sont suis es êtes sommes ai as a avons avez ont avait avais avaient était étais étaient serait sera serez seront aurait aura ' +
  'fait faire faites peut pouvez pouvons peux dès depuis pendant entre après avant cela ça ceci celui celle ceux dont tout tous toute toutes ' +
  'quel quelle quels quelles autre autres vraiment bonjour bonsoir merci svp voici voilà'
).split(' ');
