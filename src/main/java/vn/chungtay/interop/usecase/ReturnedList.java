package vn.chungtay.interop.usecase;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.identity.Access;
import vn.chungtay.interop.ImportId;
import vn.chungtay.interop.InteropAction;
import vn.chungtay.interop.model.Cells;
import vn.chungtay.interop.model.Field;
import vn.chungtay.interop.model.ListFile;
import vn.chungtay.interop.model.Mistake;
import vn.chungtay.interop.store.FindingStore;
import vn.chungtay.interop.store.ImportStore;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.StorageFull;

/** The list as it was read, with every doubtful cell coloured and what is wrong in the first column. */
@Service
public class ReturnedList {

    private static final int MOST_MISTAKES = 50_000;
    private static final int ROWS_IN_MEMORY = 200;
    private static final String WRONG = "F8C9C4";
    private static final String DOUBTFUL = "FFE9A8";

    private final Access access;
    private final ImportStore imports;
    private final FindingStore findings;
    private final OpenLists lists;
    private final Audit audit;

    ReturnedList(Access access, ImportStore imports, FindingStore findings, OpenLists lists, Audit audit) {
        this.access = access;
        this.imports = imports;
        this.findings = findings;
        this.lists = lists;
        this.audit = audit;
    }

    /** @param wording the message of a mistake, and the header above the messages for none */
    @Transactional
    public Path write(ImportId id, String messageHeader, Function<Mistake, String> wording) {
        var list = imports.find(id).orElseThrow(() -> new NotFound("import " + id.value()));
        access.require(InteropAction.IMPORT, list.unit());
        var mistakes = findings.mistakes(id, MOST_MISTAKES).stream().collect(Collectors.groupingBy(Mistake::row));
        audit.exported(InteropAction.IMPORT.code(), list.counts().rows(), Map.of("import", id.value().toString()));
        try {
            var path = Files.createTempFile("chungtay-", ".xlsx");
            return lists.read(list, (file, _) -> write(path, file, messageHeader, mistakes, wording));
        } catch (IOException e) {
            throw new StorageFull("returned list", e);
        }
    }

    private static Path write(Path path, ListFile file, String messageHeader, Map<Integer, List<Mistake>> mistakes, Function<Mistake, String> wording) {
        var fields = List.of(Field.values()).stream().filter(file.header().columns()::containsKey).toList();
        try (OutputStream out = Files.newOutputStream(path); var book = new Workbook(out, "Chung Tay", "1.0")) {
            var sheet = book.newWorksheet("Danh sách");
            head(sheet, fields, messageHeader);
            var row = new int[] {1};
            file.forEachRow(cells -> row(sheet, row[0]++, fields, cells, mistakes.getOrDefault(cells.row(), List.of()), wording));
            return path;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void head(Worksheet sheet, List<Field> fields, String messageHeader) {
        sheet.width(0, 60);
        sheet.inlineString(0, 0, messageHeader);
        sheet.style(0, 0).bold().set();
        for (int at = 0; at < fields.size(); at++) {
            sheet.width(at + 1, 18);
            sheet.inlineString(0, at + 1, fields.get(at).header());
            sheet.style(0, at + 1).bold().wrapText(true).set();
        }
        sheet.freezePane(0, 1);
    }

    private static void row(Worksheet sheet, int row, List<Field> fields, Cells cells, List<Mistake> mistakes, Function<Mistake, String> wording) {
        if (!mistakes.isEmpty()) {
            sheet.inlineString(row, 0, mistakes.stream().map(wording).collect(Collectors.joining("\n")));
            sheet.style(row, 0).wrapText(true).set();
        }
        for (int at = 0; at < fields.size(); at++) {
            var field = fields.get(at);
            sheet.inlineString(row, at + 1, cells.get(field));
            var here = mistakes.stream().filter(it -> it.field() == field).toList();
            if (here.isEmpty()) continue;
            boolean wrong = here.stream().anyMatch(it -> !it.kind().isDoubt());
            sheet.style(row, at + 1).fillColor(wrong ? WRONG : DOUBTFUL).set();
        }
        try {
            if (row % ROWS_IN_MEMORY == 0) sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
