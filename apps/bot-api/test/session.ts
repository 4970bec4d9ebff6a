/** Signs in as a browser does; the headers of every later request. */
export async function signedIn(url: string, who: { name: string; password: string }): Promise<Record<string, string>> {
  const response = await fetch(`${url}/v1/session`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name: who.name, password: who.password }),
  });
  const { csrf } = (await response.json()) as { csrf?: string };
  const cookie = (response.headers.get("set-cookie") ?? "").split(";", 1)[0] ?? "";
  return { cookie, "x-csrf-token": csrf ?? "" };
}
