/** A certificate with its key, as PEM. */
export interface Credentials {
  readonly cert: string;
  readonly key: string;
}

/** Everything that proves something here, made at each start and gone with it. */
export interface Certificates {
  /** Signs all that can be trusted; clients trust it to trust the playground. */
  readonly authority: Credentials;
  /** For `localhost`, names below it, and the loopback addresses. */
  readonly server: Credentials;
  /** For a client that proves who it is. */
  readonly client: Credentials;
  /** For a client, signed by nobody. */
  readonly stranger: Credentials;
  /** For `localhost`, signed by nobody: what a careless upstream has. */
  readonly selfSigned: Credentials;
  /** Signed well, for another name. */
  readonly otherName: Credentials;
}

const algorithm = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" } as const;

const day = 24 * 60 * 60 * 1000;

/** Make all certificates. What makes them takes a moment to load, so nobody waits for it who needs no TLS. */
export async function makeCertificates(): Promise<Certificates> {
  await import("reflect-metadata/lite");
  const x509 = await import("@peculiar/x509");
  const [from, to] = [new Date(Date.now() - day), new Date(Date.now() + 30 * day)];
  const pair = (): Promise<CryptoKeyPair> =>
    crypto.subtle.generateKey(algorithm, true, ["sign", "verify"]) as Promise<CryptoKeyPair>;
  const authorityKeys = await pair();
  const authority = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: serial(),
    name: "CN=Verdict playground authority",
    notBefore: from,
    notAfter: to,
    signingAlgorithm: algorithm,
    keys: authorityKeys,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(
        x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign,
        true,
      ),
    ],
  });
  const credentials = async (
    name: string,
    names: readonly string[],
    isSigned: boolean,
  ): Promise<Credentials> => {
    const keys = await pair();
    const certificate = await x509.X509CertificateGenerator.create({
      serialNumber: serial(),
      subject: `CN=${name}`,
      issuer: isSigned ? authority.subject : `CN=${name}`,
      notBefore: from,
      notAfter: to,
      signingAlgorithm: algorithm,
      publicKey: keys.publicKey,
      signingKey: isSigned ? authorityKeys.privateKey : keys.privateKey,
      extensions: [
        new x509.SubjectAlternativeNameExtension(
          names.map((it) => ({
            type: /^[\d.:]+$/.test(it) ? ("ip" as const) : ("dns" as const),
            value: it,
          })),
        ),
      ],
    });
    return { cert: certificate.toString("pem"), key: await pemOf(keys.privateKey) };
  };
  const here = ["localhost", "*.localhost", "127.0.0.1", "::1"];
  const [server, client, stranger, selfSigned, otherName] = await Promise.all([
    credentials("localhost", here, true),
    credentials("a known client", ["client.localhost"], true),
    credentials("a stranger", ["stranger.localhost"], false),
    credentials("localhost", here, false),
    credentials("another.example", ["another.example"], true),
  ]);
  return {
    authority: { cert: authority.toString("pem"), key: await pemOf(authorityKeys.privateKey) },
    server,
    client,
    stranger,
    selfSigned,
    otherName,
  };
}

function serial(): string {
  // The first bit stays 0: serial numbers are positive (RFC 5280 4.1.2.2).
  return `01${Buffer.from(crypto.getRandomValues(new Uint8Array(8))).toString("hex")}`;
}

async function pemOf(key: CryptoKey): Promise<string> {
  const text = Buffer.from(await crypto.subtle.exportKey("pkcs8", key)).toString("base64");
  const lines = text.match(/.{1,64}/g) ?? [];
  return `-----BEGIN PRIVATE KEY-----\n${lines.join("\n")}\n-----END PRIVATE KEY-----\n`;
}
