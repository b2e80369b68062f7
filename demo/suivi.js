/** Lets the sender of a proposal see its status or withdraw it, with its reference and secret code. */
const form = document.querySelector('#suivi');
const state = document.querySelector('#etat');
const failure = document.querySelector('#echec');
const title = document.title;
const withdrawal = document.querySelector('#retirer');

const sentences = {
  pending: 'est arrivée. La mairie va la relire.',
  approved: 'est publiée.',
  rejected: 'est refusée.',
};

/** What to do about an empty field. */
const missing = { reference: 'Saisissez la référence.', code: 'Saisissez le code de suivi.' };

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const empty = Object.keys(missing).filter(markIfEmpty);
  if (empty.length === 0) return void tell('GET');
  state.replaceChildren();
  failure.replaceChildren();
  document.title = `Erreur : ${title}`;
  form.elements.namedItem(empty[0]).focus();
});
withdrawal.addEventListener('click', () => {
  if (confirm('Retirer la proposition et effacer ses images ? On ne peut pas revenir en arrière.')) void tell('DELETE');
});

async function tell(method) {
  const [ok, answer] = await ask(method);
  withdrawal.hidden = !ok || method === 'DELETE';
  // A failure is an alert, which screen readers tell at once (RGAA 7.5).
  state.replaceChildren(...(ok ? paragraphs(method, answer) : []));
  failure.replaceChildren(
    ...(ok ? [] : [paragraph(answer.detail ?? 'Le service ne répond pas. Réessayez dans un instant.')]),
  );
  document.title = ok ? title : `Erreur : ${title}`;
}

/** Shows or removes the message of an empty field; returns whether it is empty. */
function markIfEmpty(name) {
  const control = form.elements.namedItem(name);
  const empty = control.value.trim() === '';
  document.getElementById(`${name}-erreur`)?.remove();
  control.removeAttribute('aria-invalid');
  control.setAttribute('aria-describedby', `${name}-aide`);
  if (!empty) return false;
  const message = paragraph(missing[name]);
  message.id = `${name}-erreur`;
  message.className = 'error';
  control.parentElement.after(message);
  control.setAttribute('aria-invalid', 'true');
  control.setAttribute('aria-describedby', `${name}-aide ${name}-erreur`);
  return true;
}

function paragraphs(method, { title, status, reason }) {
  if (method === 'DELETE') return [paragraph('Votre proposition est retirée, et ses images effacées.')];
  const lines = [paragraph(`« ${title} » ${sentences[status]}`)];
  return reason ? [...lines, paragraph(`Motif : ${reason}`)] : lines;
}

/** Sends a request; resolves to whether it succeeded, and the answer. Never rejects. */
async function ask(method) {
  const { reference, code } = Object.fromEntries(new FormData(form));
  const headers = { Authorization: `Bearer ${code.trim()}`, 'Idempotency-Key': crypto.randomUUID() };
  try {
    const response = await fetch(`/api/submissions/${encodeURIComponent(reference.trim())}`, { method, headers });
    return [response.ok, await response.json().catch(() => ({}))];
  } catch {
    return [false, {}];
  }
}

function paragraph(text) {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}
