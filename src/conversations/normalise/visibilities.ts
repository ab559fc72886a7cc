import { type Channel, publicChannels, type Visibility } from '../../model/conversation.ts';
import { lookup, truthOf, wordKey } from './vocabulary.ts';

const visibility = lookup<Visibility>({
  public: [
    'publique',
    'publics',
    'open',
    'ouvert',
    'visible',
    'post',
    'comment',
    'commentaire',
    'public comment',
    'commentaire public',
  ],
  private: [
    'prive',
    'privee',
    'dm',
    'mp',
    'pm',
    'direct',
    'confidential',
    'confidentiel',
    'personal',
    'message prive',
    'private message',
  ],
  internal: [
    'interne',
    'note',
    'notes',
    'internal note',
    'note interne',
    'private note',
    'note privee',
    'commentaire interne',
    'internal comment',
    'whisper',
  ],
});

/** Yes-or-no columns that tell what the customer may read from the team's own notes. */
const sharedColumns = new Set(['public', 'is public']);
const noteColumns = new Set([
  'internal',
  'is internal',
  'interne',
  'note',
  'is note',
  'note interne',
  'internal note',
  'is internal note',
]);

/** Who can read the messages of a channel unless the export says otherwise. */
export function usualVisibility(channel: Channel): Visibility {
  return publicChannels.includes(channel) ? 'public' : 'private';
}

/** Who can read a message, from the export's word and, for yes or no, from the name of its column. Null: unknown. */
export function visibilityOf(value: string, column: string | undefined, channel: Channel): Visibility | null {
  const found = visibility(value);
  if (found !== null || column === undefined) return found;
  const yes = truthOf(value);
  const key = wordKey(column);
  if (yes === null) return null;
  if (sharedColumns.has(key)) return yes ? usualVisibility(channel) : 'internal';
  if (noteColumns.has(key)) return yes ? 'internal' : usualVisibility(channel);
  return null;
}
