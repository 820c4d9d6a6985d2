package vn.chungtay.campaigns.usecase;

import java.util.ArrayList;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.campaigns.model.paper.CertificatePages;
import vn.chungtay.campaigns.model.paper.CertificatePages.Written;
import vn.chungtay.campaigns.model.paper.PrintRunId;
import vn.chungtay.campaigns.model.sheet.SheetPrint;
import vn.chungtay.campaigns.store.PrintRunStore;
import vn.chungtay.campaigns.store.SheetPrintStore;
import vn.chungtay.jobs.JobHandler;

/**
 * Prints blank sheets a few at a time, each step leaving its part behind, so that a run that was killed goes on with the step
 * that it was in. A household that has left meanwhile gets no sheet.
 */
@Component
class PrintSheetsJob implements JobHandler {

    static final String KIND = "campaigns.sheets";
    private static final int STEP = 10;

    private final PrintRunStore runs;
    private final SheetPrintStore prints;
    private final WriteSheets write;
    private final TransactionTemplate transaction;

    PrintSheetsJob(PrintRunStore runs, SheetPrintStore prints, WriteSheets write, TransactionTemplate transaction) {
        this.runs = runs;
        this.prints = prints;
        this.write = write;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String resultPage(String payload) {
        return "/campaigns/sheet-prints/" + payload;
    }

    @Override
    public void run(String payload, Progress progress) {
        var id = new PrintRunId(UUID.fromString(payload));
        var waiting = transaction.execute(_ -> prints.find(id).filter(it -> !it.isReady()));
        if (waiting == null || waiting.isEmpty()) return;
        var print = waiting.get();
        var total = print.entries().size();
        var done = transaction.execute(_ -> runs.parts(id));
        for (int step = done == null ? 0 : done; step * STEP < total; step++) {
            progress.at((long) step * STEP, total);
            print(print, step);
        }
        progress.at(total, total);
        transaction.executeWithoutResult(_ -> {
            if (runs.isOpen(id)) runs.finish(id, CertificatePages.joined(runs.partContents(id)));
        });
    }

    private void print(SheetPrint print, int step) {
        transaction.executeWithoutResult(_ -> {
            if (!runs.isOpen(print.id()) || runs.parts(print.id()) > step) return;
            runs.addPart(print.id(), step, written(print, step));
        });
    }

    private Written written(SheetPrint print, int step) {
        var sheets = new ArrayList<byte[]>();
        print.entries().stream()
                .skip((long) step * STEP)
                .limit(STEP)
                .forEach(it -> write.blank(it, print.form()).ifPresent(sheets::add));
        return CertificatePages.joined(sheets);
    }
}
