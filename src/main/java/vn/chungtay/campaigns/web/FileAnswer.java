package vn.chungtay.campaigns.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file that names people: saved under its name and kept by no cache. */
final class FileAnswer {

    private FileAnswer() {}

    static ResponseEntity<byte[]> of(String name, byte[] content) {
        var saved = ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build();
        return ResponseEntity.ok()
                .contentType(name.endsWith(".pdf") ? MediaType.APPLICATION_PDF : MediaType.APPLICATION_OCTET_STREAM)
                .cacheControl(CacheControl.noStore())
                .headers(headers -> headers.setContentDisposition(saved))
                .body(content);
    }
}
