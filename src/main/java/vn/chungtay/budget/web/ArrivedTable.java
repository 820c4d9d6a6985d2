package vn.chungtay.budget.web;

import java.io.IOException;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.chungtay.budget.model.PastedTable;
import vn.chungtay.documents.DocumentReader;
import vn.chungtay.documents.ReadOutcome.Read;
import vn.chungtay.documents.ReadOutcome.Refused;
import vn.chungtay.documents.ReadRefusal;
import vn.chungtay.documents.TextLine;

/**
 * A table that came as a file, or else as it was pasted; from then on both are the same text. Of a file the rows of its
 * tables are taken, and the line that names the unit.
 *
 * @param refusal why the file could not be read
 */
record ArrivedTable(String text, @Nullable ReadRefusal refusal) {

    static ArrivedTable of(@Nullable MultipartFile file, String pasted) throws IOException {
        if (file == null || file.isEmpty()) return new ArrivedTable(pasted, null);
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "").replaceAll(".*[/\\\\]", "");
        return switch (DocumentReader.standard().read(name, file.getInputStream())) {
            case Read it -> new ArrivedTable(
                    it.text().lines().stream()
                            .filter(line -> line.isRow() || PastedTable.unit(line.text()).isPresent())
                            .map(TextLine::text)
                            .collect(Collectors.joining("\n")),
                    null);
            case Refused it -> new ArrivedTable(pasted, it.reason());
        };
    }
}
