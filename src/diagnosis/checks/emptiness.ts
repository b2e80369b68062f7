import { error, warning, type Fault } from '../finding.js';
import type { Subject } from '../subject.js';
import type { Widget } from '../widget.js';
import { writtenAttributes } from '../written.js';

export const noItems = warning(
  'no-items',
  'L’adresse répond, mais il n’y a rien à montrer pour le moment.',
  'Si c’est voulu, when-empty="hide" cache le widget et when-empty="fallback" montre son lien ; sinon, vérifiez ' +
    'l’adresse.',
);

/** Why a widget whose response was parsed shows nothing; empty if it shows something. */
export function emptinessFaults(subject: Subject, model: unknown): Fault[] {
  const { widget } = subject;
  if (!widget) return [];
  if (model === null || (Array.isArray(model) && model.length === 0)) return [noItems];
  if (!widget.isEmpty(model)) return [];
  return [widget.localName.endsWith('submit-news') ? withoutForm(model) : hidden(subject, widget, model)];
}

/** The fault of a form without its requirements: a data protection page, and a challenge that can be solved. */
function withoutForm(model: unknown): Fault {
  const { challenge } = model as { challenge?: unknown };
  if (challenge !== true) {
    return error(
      'privacy-missing',
      'Le formulaire n’est pas affiché : rien ne mène à la page sur la protection des données (RGPD, art. 13).',
      'Indiquez son adresse dans l’attribut « privacy-url ».',
    );
  }
  return error(
    'challenge-unreadable',
    'Le formulaire n’est pas affiché : son défi contre les robots ne peut pas être lu.',
    'Le membre « challenge » du schéma doit être un défi ALTCHA, ou l’adresse où en lire un.',
  );
}

/** The fault of attributes that filter all items out: they are removed one by one to find which. */
function hidden(subject: Subject, widget: Widget, model: unknown): Fault {
  const written = writtenAttributes(subject).filter(({ name }) => name !== 'endpoint');
  const isEmptyWith = (kept: typeof written): boolean => {
    const copy = document.createElement(widget.localName) as Widget;
    for (const { name, value } of kept) copy.setAttribute(name, value);
    return copy.isEmpty(model);
  };
  const count = Array.isArray(model) ? `${model.length} éléments sont arrivés` : 'Des données sont arrivées';
  if (isEmptyWith([])) {
    return warning(
      'no-items',
      `${count}, mais tous sont périmés : leur date limite est passée.`,
      'Mettez à jour les dates à la source ; when-empty="hide" cache le widget d’ici là.',
    );
  }
  const alone = written.filter((one) => !isEmptyWith(written.filter((each) => each !== one)));
  const guilty = alone.length ? alone : written.filter((one) => isEmptyWith([one]));
  const names = (guilty.length ? guilty : written).map(({ as, value }) => `${as}="${value}"`).join(', ');
  return error(
    'items-hidden',
    `${count}, mais les attributs n’en laissent aucun : ${names}.`,
    'Élargissez ou retirez ce réglage ; les noms de rubriques doivent être ceux du flux.',
  );
}
