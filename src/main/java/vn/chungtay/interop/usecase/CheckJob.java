package vn.chungtay.interop.usecase;

import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.audit.Audit;
import vn.chungtay.interop.ImportId;
import vn.chungtay.interop.model.FileProblem;
import vn.chungtay.interop.model.ImportState;
import vn.chungtay.interop.model.ImportView;
import vn.chungtay.interop.model.UnreadableFile;
import vn.chungtay.interop.store.ImportStore;
import vn.chungtay.jobs.JobHandler;

/** Checks a list in the background. A second run begins anew, so an interrupted check leaves no trace. */
@Component
class CheckJob implements JobHandler {

    static final String KIND = "interop.check";

    private final OpenLists lists;
    private final ImportStore imports;
    private final CheckList checking;
    private final TransactionTemplate transaction;
    private final Audit audit;

    CheckJob(OpenLists lists, ImportStore imports, CheckList checking, TransactionTemplate transaction, Audit audit) {
        this.lists = lists;
        this.imports = imports;
        this.checking = checking;
        this.transaction = transaction;
        this.audit = audit;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String resultPage(String payload) {
        return "/imports/" + payload;
    }

    @Override
    public void givenUp(String payload) {
        var id = new ImportId(UUID.fromString(payload));
        if (imports.move(id, ImportState.CHECKING, ImportState.REFUSED)) imports.refused(id, FileProblem.NOT_CHECKED);
    }

    @Override
    public void run(String payload, Progress progress) {
        var id = new ImportId(UUID.fromString(payload));
        try {
            transaction.executeWithoutResult(_ -> check(imports.find(id).orElseThrow(), progress));
        } catch (UnreadableFile file) {
            transaction.executeWithoutResult(_ -> imports.refused(id, file.problem()));
        }
    }

    private void check(ImportView list, Progress progress) {
        if (list.state() != ImportState.CHECKING) return;
        audit.in(list.unit());
        var letters = new StringBuilder();
        var counts = lists.read(list, (file, setting) -> {
            letters.append(file.converted().stream().map(Enum::name).collect(Collectors.joining(", ")));
            return checking.check(list.id(), file, setting, progress);
        });
        imports.checked(list.id(), counts, letters.toString());
    }
}
