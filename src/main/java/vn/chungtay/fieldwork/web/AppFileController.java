package vn.chungtay.fieldwork.web;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.chungtay.platform.NotFound;

/** The files of the field app. They tell of nobody and are open to everybody; data comes by other addresses. */
@Controller
class AppFileController {

    private final AppFiles files;

    AppFileController(AppFiles files) {
        this.files = files;
    }

    /** The addresses inside of the app are relative to its folder. */
    @GetMapping("/field")
    String folder() {
        return "redirect:/field/";
    }

    /** Asked for again each time: what is kept on a device is kept by the app itself, whole and by version. */
    @GetMapping("/field/{*path}")
    ResponseEntity<byte[]> file(@PathVariable String path) {
        var file = files.find(path.substring(1)).orElseThrow(() -> new NotFound("file " + path));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.type()))
                .cacheControl(CacheControl.noCache())
                .eTag("W/\"" + file.digest() + "\"")
                .body(file.bytes());
    }
}
