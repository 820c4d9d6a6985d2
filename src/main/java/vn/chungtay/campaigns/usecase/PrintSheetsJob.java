package vn.chungtay.campaigns.usecase;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.campaigns.model.paper.CertificatePages;
import vn.chungtay.campaigns.model.paper.CertificatePages.Written;
import vn.chungtay.campaigns.model.paper.PrintRunId;
import vn.chungtay.campaigns.model.sheet.SheetPrint;
import vn.chungtay.campaigns.store.SheetPrintStore;
import vn.chungtay.jobs.JobHandler;

/** Prints blank sheets a few at a time. A household that has left meanwhile gets no sheet. */
@Component
class PrintSheetsJob implements JobHandler {

    static final String KIND = "campaigns.sheets";
    private static final int STEP = 10;

    private final SheetPrintStore prints;
    private final WriteSheets write;
    private final PrintInSteps steps;
    private final TransactionTemplate transaction;

    PrintSheetsJob(SheetPrintStore prints, WriteSheets write, PrintInSteps steps, TransactionTemplate transaction) {
        this.prints = prints;
        this.write = write;
        this.steps = steps;
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
        Objects.requireNonNull(transaction.execute(_ -> prints.find(id).filter(it -> !it.isReady())))
                .ifPresent(it -> steps.run(id, it.entries().size(), STEP, progress, first -> written(it, first)));
    }

    private Written written(SheetPrint print, int first) {
        var entries = print.entries().subList(first, Math.min(first + STEP, print.entries().size()));
        var sheets = entries.stream().map(it -> write.blank(it, print.form())).flatMap(Optional::stream).toList();
        return CertificatePages.joined(sheets);
    }
}
