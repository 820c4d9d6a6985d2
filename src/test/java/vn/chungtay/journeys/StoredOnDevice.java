package vn.chungtay.journeys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What lies on a phone: as a script finds it in the stores of the browser, and as a thief finds it in its files. */
final class StoredOnDevice {

    /** Every row of every database as text, whatever its fields are, and every answer in the cache. */
    private static final String READ = """
            async () => {
              const done = (request) => new Promise((resolve, reject) => {
                request.onsuccess = () => resolve(request.result)
                request.onerror = () => reject(request.error)
              })
              const text = (bytes) => ['utf-8', 'utf-16le', 'latin1'].map((it) => new TextDecoder(it).decode(bytes)).join('|')
              const said = (it) => it instanceof ArrayBuffer || ArrayBuffer.isView(it) ? text(it)
                : it instanceof CryptoKey ? `key that can be read: ${it.extractable}`
                : Array.isArray(it) ? it.map(said).join() : it && typeof it === 'object' ? Object.entries(it).map(([key, value]) => `${key}=${said(value)}`).join('; ') : String(it)
              const rows = []
              for (const { name } of await indexedDB.databases()) {
                const db = await done(indexedDB.open(name))
                for (const store of db.objectStoreNames)
                  for (const row of await done(db.transaction(store).objectStore(store).getAll())) rows.push(`${name}/${store}: ${said(row)}`)
                db.close()
              }
              for (const name of await caches.keys()) {
                const cache = await caches.open(name)
                for (const request of await cache.keys()) rows.push(`cache ${request.url}: ${await (await cache.match(request)).text()}`)
              }
              for (const it of [localStorage, sessionStorage]) rows.push(`storage: ${JSON.stringify(it)}`)
              return rows
            }""";

    private StoredOnDevice() {}

    /** Each row begins with its database and its store. */
    @SuppressWarnings("unchecked")
    static List<String> rows(FieldDevice device) {
        return (List<String>) device.page().evaluate(READ);
    }

    @SuppressWarnings("unchecked")
    static List<String> databases(FieldDevice device) {
        return (List<String>) device.page().evaluate("indexedDB.databases().then(all => all.map(it => it.name))");
    }

    /** Files of the profile in which the words stand, as a browser writes them. */
    static List<Path> filesWith(Path profile, String words) throws IOException {
        var found = new ArrayList<Path>();
        var forms = List.of(words.getBytes(StandardCharsets.UTF_8), words.getBytes(StandardCharsets.UTF_16LE), words.getBytes(StandardCharsets.ISO_8859_1));
        try (var files = Files.walk(profile)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var bytes = Files.readAllBytes(file);
                if (forms.stream().anyMatch(it -> contains(bytes, it))) found.add(profile.relativize(file));
            }
        }
        return found;
    }

    private static boolean contains(byte[] all, byte[] part) {
        var text = new String(all, StandardCharsets.ISO_8859_1);
        return text.contains(new String(part, StandardCharsets.ISO_8859_1));
    }
}
