package vn.chungtay.documents.web;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.chungtay.documents.LegalDocument;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.platform.web.Words;

/** The legal register as a file. */
@Component
class LegalSheet {

    private final Words words;

    LegalSheet(Words words) {
        this.words = words;
    }

    SheetFile of(SheetFormat format, List<LegalDocument> documents) {
        var title = words.text("documents.legal.title");
        var columns = List.of(
                Column.text(words.text("documents.legal.kind"), 16),
                Column.text(words.text("documents.legal.number"), 22),
                Column.date(words.text("documents.legal.signed_on")),
                Column.text(words.text("documents.legal.issuer"), 36),
                Column.text(words.text("documents.legal.subject"), 70),
                Column.date(words.text("documents.legal.valid_from")),
                Column.date(words.text("documents.legal.valid_to")),
                Column.text(words.text("documents.legal.confirmed"), 24));
        var rows = RowSource.of(documents.stream().<List<?>>map(this::row).toList());
        return SheetFile.write(format, new Table(title, List.of(title), columns, rows));
    }

    private List<?> row(LegalDocument it) {
        return Arrays.asList(it.kind(), it.number().orElse(""), it.signedOn().orElse(null), it.issuer(), it.subject(),
                it.valid().from(), it.valid().to(),
                words.text(it.confirmed() ? "documents.legal.is_confirmed" : "documents.legal.not_confirmed"));
    }
}
