/** A file that browsers may keep for ever: its address contains a hash of its bytes. */
export interface Asset {
  /** `/assets/style.3f2a91c0.css` */
  address: string
  contentType: string
  bytes: Uint8Array<ArrayBuffer>
  gzip: Uint8Array<ArrayBuffer>
}

/** All files that pages load. */
export class Assets {
  readonly #byName: ReadonlyMap<string, Asset>
  readonly #byAddress: ReadonlyMap<string, Asset>

  /** `assets` by the name pages use for them: `style.css`, `icon.svg`, `islands/print.js`. */
  constructor(assets: ReadonlyMap<string, Asset>) {
    this.#byName = assets
    this.#byAddress = new Map([...assets.values()].map((asset) => [asset.address, asset]))
  }

  /** The address of a file. Throws if there is no such file: that is a mistake in a page. */
  addressOf(name: string): string {
    const asset = this.#byName.get(name)
    if (asset === undefined) throw new Error(`There is no asset called ${name}.`)
    return asset.address
  }

  /** The file at an address, if there is one. */
  at(address: string): Asset | undefined {
    return this.#byAddress.get(address)
  }

  get all(): readonly Asset[] {
    return [...this.#byName.values()]
  }
}
