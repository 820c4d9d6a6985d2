package vn.chungtay.plancheck.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A plan as sent: a file, or text in its place. */
record PlanCheckForm(@Nullable MultipartFile file, @Nullable String text) {

    static final PlanCheckForm EMPTY = new PlanCheckForm(null, null);

    boolean hasFile() {
        return !fileName().isBlank();
    }

    boolean hasText() {
        return text != null && !text.isBlank();
    }

    /** Without the folders that some browsers send along. */
    String fileName() {
        var name = file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return name.replaceAll(".*[/\\\\]", "");
    }
}
