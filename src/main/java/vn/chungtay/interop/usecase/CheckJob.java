package vn.chungtay.interop.usecase;

import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.interop.ImportId;
import vn.chungtay.interop.model.ImportState;
import vn.chungtay.interop.model.ImportView;
import vn.chungtay.interop.model.UnreadableFile;
import vn.chungtay.interop.store.FindingStore;
import vn.chungtay.interop.store.ImportStore;
import vn.chungtay.jobs.JobHandler;
import vn.chungtay.registry.BulkRegister;

/** Checks a list in the background. A second run begins anew, so an interrupted check leaves no trace. */
@Component
class CheckJob implements JobHandler {

    static final String KIND = "interop.check";

    private final OpenLists lists;
    private final ImportStore imports;
    private final FindingStore findings;
    private final BulkRegister register;
    private final TransactionTemplate transaction;

    CheckJob(OpenLists lists, ImportStore imports, FindingStore findings, BulkRegister register, TransactionTemplate transaction) {
        this.lists = lists;
        this.imports = imports;
        this.findings = findings;
        this.register = register;
        this.transaction = transaction;
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
        lists.read(list, (file, setting) -> {
            var counts = new CheckList(list.id(), findings, register, progress).check(file, setting);
            imports.checked(list.id(), counts, file.converted().stream().map(Enum::name).collect(Collectors.joining(", ")));
        });
    }
}
