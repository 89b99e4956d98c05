// Imports articles until it is killed, or as many as it was told to; tells the ids of each batch once it is stored.
// node kill.child.ts PLACE-AS-JSON MARK [COUNT]
import { makeArticle, makeProposals, PERSON } from './fixture.case.ts';
import { openRegister } from './index.ts';

const [place = '', mark = '', count = '1000000'] = process.argv.slice(2);
const register = await openRegister(JSON.parse(place));
for (let i = 0; i < Number(count); i += 10) {
  const batch = Array.from({ length: 10 }, (_, k) => makeArticle(`${mark}-${i + k}`));
  const saved = await register.saveArticles(batch);
  const named = `${mark}-${i}`;
  await register.saveProposals(makeProposals(batch[0]!, saved[0]!.versionId, named));
  await register.decide({ kind: 'commitment', id: `commitment-${named}` }, 'accepted', PERSON, 'read');
  await register.saveRelations(
    batch.map(({ id }) => ({
      id,
      copyOf: id === batch[0]!.id ? null : batch[0]!.id,
      story: batch[0]!.id,
      similar: [],
      keywords: [],
      origin: null,
    })),
  );
  console.log(JSON.stringify(saved.map(({ id }) => id)));
}
await register.close();
