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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.identity.Access;
import vn.chungtay.interop.ImportId;
import vn.chungtay.interop.InteropAction;
import vn.chungtay.interop.model.ListFile;
import vn.chungtay.interop.model.Mistake;
import vn.chungtay.interop.store.FindingStore;
import vn.chungtay.interop.store.ImportStore;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.StorageFull;

/**
 * The list as it came, every row and column in its place, with the doubtful cells coloured and commented, and what is
 * wrong with a row once more in a column behind it.
 */
@Service
public class ReturnedList {

    private static final int MOST_MISTAKES = 50_000;
    private static final int ROWS_IN_MEMORY = 200;
    private static final int WIDTH = 18;
    private static final int MESSAGE_WIDTH = 60;
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
        Path path = null;
        try {
            var target = Files.createTempFile("chungtay-", ".xlsx");
            path = target;
            return lists.read(list, (file, _) -> write(target, file, messageHeader, mistakes, wording));
        } catch (IOException | UncheckedIOException e) {
            remove(path);
            throw new StorageFull("returned list", e);
        }
    }

    private static void remove(@Nullable Path path) {
        if (path != null && !path.toFile().delete()) path.toFile().deleteOnExit();
    }

    private static Path write(Path path, ListFile file, String messageHeader, Map<Integer, List<Mistake>> mistakes, Function<Mistake, String> wording) {
        try (OutputStream out = Files.newOutputStream(path); var book = new Workbook(out, "Chung Tay", "1.0")) {
            var sheet = book.newWorksheet("Danh sách");
            for (int column = 0; column < file.width(); column++) sheet.width(column, WIDTH);
            sheet.width(file.width(), MESSAGE_WIDTH);
            int head = file.header().firstRow() - 2;
            sheet.inlineString(head, file.width(), messageHeader);
            sheet.freezePane(0, head + 1);
            file.forEachLine((number, cells) -> {
                if (number < file.header().firstRow()) head(sheet, number - 1, cells);
                else row(sheet, number - 1, file, cells, mistakes.getOrDefault(number, List.of()), wording);
                flushNowAndThen(sheet, number);
            });
            return path;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void head(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column).isBlank()) continue;
            sheet.inlineString(row, column, cells.get(column));
            sheet.style(row, column).bold().wrapText(true).set();
        }
    }

    private static void row(
            Worksheet sheet, int row, ListFile file, List<String> cells, List<Mistake> mistakes, Function<Mistake, String> wording) {
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) sheet.inlineString(row, column, cells.get(column));
        }
        if (mistakes.isEmpty()) return;
        int behind = Math.max(file.width(), cells.size());
        sheet.inlineString(row, behind, text(mistakes, wording));
        sheet.style(row, behind).wrapText(true).set();
        var byColumn = mistakes.stream()
                .filter(it -> it.field() != null && file.header().columns().containsKey(it.field()))
                .collect(Collectors.groupingBy(it -> file.header().columns().get(it.field())));
        byColumn.forEach((column, here) -> {
            boolean wrong = here.stream().anyMatch(it -> !it.kind().isDoubt());
            sheet.style(row, column).fillColor(wrong ? WRONG : DOUBTFUL).set();
            sheet.comment(row, column, text(here, wording));
        });
    }

    private static String text(List<Mistake> mistakes, Function<Mistake, String> wording) {
        return mistakes.stream().map(wording).collect(Collectors.joining("\n"));
    }

    /** What was flushed cannot be styled any more, so it is done between two rows. */
    private static void flushNowAndThen(Worksheet sheet, int row) {
        try {
            if (row % ROWS_IN_MEMORY == 0) sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
