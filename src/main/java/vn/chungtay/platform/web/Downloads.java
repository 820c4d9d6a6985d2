package vn.chungtay.platform.web;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.chungtay.platform.sheet.SheetFile;

/** Answers with a finished file. */
public final class Downloads {

    private Downloads() {}

    /** @param name of the file without extension; Vietnamese letters are fine */
    public static ResponseEntity<Resource> of(SheetFile file, String name) {
        var disposition = ContentDisposition.attachment()
                .filename(name + "." + file.format().extension(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.format().mediaType()))
                .contentLength(file.size())
                .headers(headers -> headers.setContentDisposition(disposition))
                .body(new InputStreamResource(file.open()));
    }
}
