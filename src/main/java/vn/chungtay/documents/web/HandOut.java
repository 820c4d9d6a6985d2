package vn.chungtay.documents.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.chungtay.documents.model.KeptFile;

/** Hands out a kept file as it is, always to be saved and never to be shown: nobody knows what is in it. */
final class HandOut {

    private HandOut() {}

    static ResponseEntity<byte[]> file(KeptFile file) {
        var saved = ContentDisposition.attachment().filename(file.name(), StandardCharsets.UTF_8).build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .headers(headers -> headers.setContentDisposition(saved))
                .body(file.content());
    }
}
