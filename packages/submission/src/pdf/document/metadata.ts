/** What the file says about itself; Info dictionary and XMP packet are written from the same values. */
export interface Metadata {
  title: string;
  author: string;
  /** Program and version, such as "Formularwerk 0.1.0". */
  creator: string;
  date: Date;
  /** BCP 47 tag. */
  language: string;
  /** Whether it is PDF/A; it is unless it says no. */
  archival?: boolean;
  /** Facts in our own namespace, by property name; see `ownProperties`. */
  facts: Facts;
}

export interface Facts {
  reference?: string;
  formId: string;
  formVersion: string;
  formHash: string;
  /** SHA-256 of the data inside, where there are any, so that whoever takes them out can tell that they are still the same. */
  jsonHash?: string;
  xmlHash?: string;
}

const ownNamespace = 'urn:formularwerk:submission:1';

const ownProperties: Record<keyof Facts, string> = {
  reference: 'Reference number of the application',
  formId: 'Id of the form',
  formVersion: 'Version of the form',
  formHash: 'SHA-256 of the form definition',
  jsonHash: 'SHA-256 of the embedded submission.json',
  xmlHash: 'SHA-256 of the embedded submission.xml',
};

/** The time as XMP and Info both write it: whole seconds. */
export const isoSeconds = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`;

/**
 * The XMP packet: PDF/A-3 level A and PDF/UA-1 at once. All schemas beyond the standard ones are
 * declared in ONE bag; a second bag would make the whole packet invalid (ISO 19005-3, 6.6.2.3).
 */
export function xmpPacket(metadata: Metadata): string {
  const { title, author, creator, date, language, facts, archival = true } = metadata;
  const time = isoSeconds(date);
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
${archival ? archive : ''}<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:format>application/pdf</dc:format><dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li></rdf:Alt></dc:title><dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator><dc:language><rdf:Bag><rdf:li>${escapeXml(language)}</rdf:li></rdf:Bag></dc:language></rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/"><xmp:CreateDate>${time}</xmp:CreateDate><xmp:ModifyDate>${time}</xmp:ModifyDate><xmp:CreatorTool>${escapeXml(creator)}</xmp:CreatorTool></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"><pdf:Producer>${escapeXml(creator)}</pdf:Producer></rdf:Description>
<rdf:Description rdf:about="" xmlns:fw="${ownNamespace}">${ownFacts(facts)}</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"><pdfaExtension:schemas><rdf:Bag>
${schema('PDF/UA identification schema', 'http://www.aiim.org/pdfua/ns/id/', 'pdfuaid', [property('part', 'Integer', 'internal', 'Part of ISO 14289')])}
${schema('Formularwerk submission schema', ownNamespace, 'fw', ownSchema())}
</rdf:Bag></pdfaExtension:schemas></rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
}

const archive = `<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance></rdf:Description>
`;

const names = Object.keys(ownProperties) as (keyof Facts)[];

const ownFacts = (facts: Facts): string =>
  names
    .flatMap((name) => {
      const fact = facts[name];
      return fact === undefined ? [] : [`<fw:${name}>${escapeXml(fact)}</fw:${name}>`];
    })
    .join('');

const ownSchema = (): string[] =>
  names.map((name) => property(name, 'Text', 'external', ownProperties[name]));

const schema = (name: string, uri: string, prefix: string, properties: string[]): string =>
  `<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>${name}</pdfaSchema:schema><pdfaSchema:namespaceURI>${uri}</pdfaSchema:namespaceURI><pdfaSchema:prefix>${prefix}</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>${properties.join('')}</rdf:Seq></pdfaSchema:property></rdf:li>`;

const property = (name: string, type: string, category: string, description: string): string =>
  `<rdf:li rdf:parseType="Resource"><pdfaProperty:name>${name}</pdfaProperty:name><pdfaProperty:valueType>${type}</pdfaProperty:valueType><pdfaProperty:category>${category}</pdfaProperty:category><pdfaProperty:description>${description}</pdfaProperty:description></rdf:li>`;

const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
