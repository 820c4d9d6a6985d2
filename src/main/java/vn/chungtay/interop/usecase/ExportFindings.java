package vn.chungtay.interop.usecase;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.identity.Access;
import vn.chungtay.interop.ImportId;
import vn.chungtay.interop.InteropAction;
import vn.chungtay.interop.model.FindingKind;
import vn.chungtay.interop.model.Mistake;
import vn.chungtay.interop.store.FindingStore;
import vn.chungtay.interop.store.ImportStore;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;

/** What the check of a list found, whole and as a file: the page shows only the first rows. */
@Service
public class ExportFindings {

    private static final int ALL = Integer.MAX_VALUE;

    private final Access access;
    private final ImportStore imports;
    private final FindingStore findings;
    private final Audit audit;

    ExportFindings(Access access, ImportStore imports, FindingStore findings, Audit audit) {
        this.access = access;
        this.imports = imports;
        this.findings = findings;
        this.audit = audit;
    }

    /** The words around the figures. @param fresh what stands for the differences of a new household */
    public record Wording(String title, List<Column> columns, String fresh, Function<Mistake, String> mistake) {}

    @Transactional
    public SheetFile write(ImportId id, FindingKind kind, SheetFormat format, Wording wording) {
        var list = imports.find(id).orElseThrow(() -> new NotFound("import " + id.value()));
        access.require(InteropAction.IMPORT, list.unit());
        var written = new long[1];
        var table = new Table(wording.title(), List.of(wording.title(), list.fileName()), wording.columns(), sink ->
                rows(id, kind, wording, row -> {
                    sink.accept(row);
                    written[0]++;
                }));
        var file = SheetFile.write(format, table);
        audit.exported(InteropAction.IMPORT.code(), written[0], Map.of("import", id.value().toString(), "part", kind.name(), "format", format.name()));
        return file;
    }

    private void rows(ImportId id, FindingKind kind, Wording wording, Consumer<List<?>> sink) {
        switch (kind) {
            case MISTAKES -> findings.mistakes(id, ALL).forEach(it -> sink.accept(List.of(
                    (long) it.row(), it.field() == null ? "" : it.field().header(), wording.mistake().apply(it))));
            case CHANGES -> findings.forEachChange(id, it -> sink.accept(List.of(
                    (long) it.row(), it.code() == null ? "" : it.code(), it.fresh() ? wording.fresh() : String.join("\n", it.differences()))));
            case MISSING -> findings.missing(id, ALL).forEach(it -> sink.accept(List.of(it.code())));
        }
    }
}
