package vn.chungtay.interop.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chungtay.interop.ImportId;
import vn.chungtay.interop.model.Field;
import vn.chungtay.interop.model.FindingKind;
import vn.chungtay.interop.model.Mistake;
import vn.chungtay.interop.usecase.ExportFindings;
import vn.chungtay.interop.usecase.ImportLists;
import vn.chungtay.interop.usecase.ReturnedList;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.platform.web.Downloads;

/** The files around an import: the empty template, the lists brought in so far, and one of them with its mistakes. */
@Controller
class ListFileController {

    private final ImportLists lists;
    private final UnitChoices units;
    private final ReturnedList returned;
    private final ExportFindings findings;
    private final MessageSource messages;

    ListFileController(
            ImportLists lists, UnitChoices units, ReturnedList returned, ExportFindings findings, MessageSource messages) {
        this.lists = lists;
        this.units = units;
        this.returned = returned;
        this.findings = findings;
        this.messages = messages;
    }

    @GetMapping("/imports/template.xlsx")
    ResponseEntity<Resource> template() {
        var columns = Arrays.stream(Field.values()).map(field -> Column.text(field.header(), 18)).toList();
        var titles = List.of(text("interop.template.title"), text("interop.template.help"));
        var example = Arrays.asList(Arrays.copyOf(text("interop.template.example").split("\\|", -1), columns.size()));
        var table = new Table(text("interop.template.sheet"), titles, columns, RowSource.of(List.of(example)));
        return Downloads.of(SheetFile.write(SheetFormat.XLSX, table), "mau-danh-sach-ho");
    }

    @GetMapping("/imports/file")
    ResponseEntity<Resource> lists(@RequestParam SheetFormat format) {
        var columns = List.of(
                Column.text(text("interop.column.file"), 36),
                Column.text(text("interop.form.unit"), 36),
                Column.date(text("interop.form.from")),
                Column.text(text("interop.column.state"), 24),
                Column.whole(text("interop.column.rows")),
                Column.whole(text("interop.column.mistakes")));
        var rows = lists.export().stream()
                .<List<?>>map(it -> List.of(
                        it.fileName(), units.name(it.unit()), it.effectiveOn(), text("interop.state." + it.state()),
                        it.counts().rows(), it.counts().mistakes()))
                .toList();
        var title = text("interop.list");
        return Downloads.of(SheetFile.write(format, new Table(title, List.of(title), columns, RowSource.of(rows))), "danh-sach-da-gui");
    }

    @GetMapping("/imports/{id}/returned.xlsx")
    ResponseEntity<Resource> returned(@PathVariable UUID id) throws IOException {
        var file = returned.write(new ImportId(id), text("interop.returned.column"), this::wording);
        var name = ContentDisposition.attachment().filename("danh-sach-co-loi.xlsx", StandardCharsets.UTF_8).build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(SheetFormat.XLSX.mediaType()))
                .contentLength(Files.size(file))
                .headers(headers -> headers.setContentDisposition(name))
                .body(new InputStreamResource(Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE)));
    }

    @GetMapping("/imports/{id}/findings/{kind}")
    ResponseEntity<Resource> findings(@PathVariable UUID id, @PathVariable FindingKind kind, @RequestParam SheetFormat format) {
        var columns = switch (kind) {
            case MISTAKES -> List.of(
                    Column.whole(text("interop.column.row")), Column.text(text("interop.column.cell"), 24), Column.text(text("interop.column.what"), 60));
            case CHANGES -> List.of(
                    Column.whole(text("interop.column.row")), Column.text(text("interop.column.household"), 18),
                    Column.text(text("interop.column.differences"), 60));
            case MISSING -> List.of(Column.text(text("interop.column.household"), 18));
        };
        var wording = new ExportFindings.Wording(
                text("interop.findings." + kind), columns, text("interop.changes.new"),
                it -> text("interop.mistake." + it.kind(), it.value()));
        return Downloads.of(findings.write(new ImportId(id), kind, format, wording), "ket-qua-kiem-tra");
    }

    private String wording(Mistake mistake) {
        var field = mistake.field();
        return (field == null ? "" : field.header() + ": ") + text("interop.mistake." + mistake.kind(), mistake.value());
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Vietnamese.LOCALE);
    }
}
