package vn.chungtay.fieldwork.web;

import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.chungtay.fieldwork.model.PictureId;
import vn.chungtay.fieldwork.usecase.ShowPicture;

/** A picture of a visit. No browser keeps it: the next look is asked for and recorded again. */
@Controller
class PictureController {

    private final ShowPicture pictures;

    PictureController(ShowPicture pictures) {
        this.pictures = pictures;
    }

    @GetMapping("/field-work/pictures/{id}")
    ResponseEntity<byte[]> show(@PathVariable UUID id) {
        var it = pictures.show(new PictureId(id));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(it.kind().mediaType()))
                .cacheControl(CacheControl.noStore())
                .headers(headers -> {
                    headers.set("X-Content-Type-Options", "nosniff");
                    headers.setContentDisposition(ContentDisposition.inline().build());
                })
                .body(it.bytes());
    }
}
