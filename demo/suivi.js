/** Lets the sender of a proposal see its status or withdraw it, with its reference and secret code. */
const form = document.querySelector('#suivi');
const state = document.querySelector('#etat');
const withdrawal = document.querySelector('#retirer');

const sentences = {
  pending: 'est arrivée. La mairie va la relire.',
  approved: 'est publiée.',
  rejected: 'n’a pas été retenue.',
};

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void tell('GET');
});
withdrawal.addEventListener('click', () => {
  if (confirm('Retirer la proposition et effacer ses images ? On ne peut pas revenir en arrière.')) void tell('DELETE');
});

async function tell(method) {
  const [ok, answer] = await ask(method);
  withdrawal.hidden = !ok || method === 'DELETE';
  state.replaceChildren(...paragraphs(ok, method, answer));
}

function paragraphs(ok, method, { title, status, reason, detail }) {
  if (!ok) return [paragraph(detail ?? 'Le service ne répond pas. Réessayez dans un instant.')];
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
