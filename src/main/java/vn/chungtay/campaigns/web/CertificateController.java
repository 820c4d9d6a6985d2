package vn.chungtay.campaigns.web;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.campaigns.DecisionId;
import vn.chungtay.campaigns.model.Campaign;
import vn.chungtay.campaigns.model.paper.CertificateId;
import vn.chungtay.campaigns.model.paper.CertificateRow;
import vn.chungtay.campaigns.model.paper.PrintRunId;
import vn.chungtay.campaigns.usecase.PrintCertificates;
import vn.chungtay.campaigns.usecase.PrintOutcome;
import vn.chungtay.campaigns.usecase.ReadCampaigns;
import vn.chungtay.campaigns.usecase.WriteReviewPapers;
import vn.chungtay.campaigns.usecase.WriteVillagePapers.Format;
import vn.chungtay.geography.UnitId;
import vn.chungtay.jobs.Jobs;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.platform.web.Downloads;
import vn.chungtay.platform.web.Paging;
import vn.chungtay.platform.web.Words;

/** Certificates of a recognised list: the book, single certificates, and prints of all of them with their progress. */
@Controller
@RequestMapping("/campaigns")
class CertificateController {

    private static final int PAGE = 50;

    private final PrintCertificates print;
    private final WriteReviewPapers papers;
    private final ReadCampaigns read;
    private final Jobs jobs;
    private final CampaignFrame frame;
    private final Words words;

    CertificateController(
            PrintCertificates print, WriteReviewPapers papers, ReadCampaigns read, Jobs jobs, CampaignFrame frame, Words words) {
        this.print = print;
        this.papers = papers;
        this.read = read;
        this.jobs = jobs;
        this.frame = frame;
        this.words = words;
    }

    @GetMapping("/lists/{list}/certificates")
    String book(
            @PathVariable UUID list,
            @RequestParam(required = false) @Nullable UUID village,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var id = new DecisionId(list);
        var number = Math.max(1, page);
        var found = print.page(id, unit(village), q.strip(), (number - 1) * PAGE, PAGE);
        var campaign = around(id, model);
        model.addAttribute("rows", found.rows());
        model.addAttribute("total", found.total());
        model.addAttribute("number", number);
        model.addAttribute("pages", Paging.pages(found.total(), PAGE));
        model.addAttribute("q", q.strip());
        model.addAttribute("village", village);
        model.addAttribute("runs", Boolean.TRUE.equals(model.getAttribute("mayPrint")) ? print.runs(id) : List.of());
        model.addAttribute("names", names(campaign));
        return "campaigns/certificates";
    }

    @PostMapping("/lists/{list}/certificates")
    String order(@PathVariable UUID list, @RequestParam(required = false) @Nullable UUID village, RedirectAttributes next) {
        return switch (print.order(new DecisionId(list), unit(village))) {
            case PrintOutcome.Ordered it -> "redirect:/campaigns/certificate-prints/" + it.run().value();
            case PrintOutcome.NotRecognised _ -> refused(list, "campaigns.certificates.not_recognised", next);
            case PrintOutcome.NobodyToCertify _ -> refused(list, "campaigns.certificates.nobody", next);
        };
    }

    @GetMapping("/lists/{list}/certificates/file")
    ResponseEntity<Resource> sheet(@PathVariable UUID list, @RequestParam SheetFormat format) {
        var id = new DecisionId(list);
        var rows = print.export(id);
        var names = names(read.campaign(papers.list(id).campaign()));
        var columns = List.of(
                Column.text(words.text("campaigns.certificates.number"), 20),
                Column.text(words.text("campaigns.field.head"), 28),
                Column.text(words.text("campaigns.field.code"), 16),
                Column.text(words.text("campaigns.field.village"), 24),
                Column.text(words.text("campaigns.certificates.kind"), 18),
                Column.date(words.text("campaigns.certificates.first")),
                Column.date(words.text("campaigns.certificates.last")));
        var title = words.text("campaigns.certificates.title");
        var cells = rows.stream().<List<?>>map(it -> cells(it, names)).toList();
        return Downloads.of(SheetFile.write(format, new Table(title, List.of(title), columns, RowSource.of(cells))), "so-giay-chung-nhan");
    }

    @GetMapping("/certificates/{certificate}/{format}")
    ResponseEntity<byte[]> one(@PathVariable UUID certificate, @PathVariable Format format, RedirectAttributes next) {
        var id = new CertificateId(certificate);
        return print.one(id, format).map(it -> FileAnswer.of(it.name(), it.content())).orElseGet(() -> {
            next.addFlashAttribute("fault", words.text("campaigns.certificates.ended"));
            var book = URI.create("/campaigns/lists/" + print.listOf(id).value() + "/certificates");
            return ResponseEntity.status(HttpStatus.SEE_OTHER).location(book).build();
        });
    }

    @GetMapping("/certificate-prints/{run}")
    String run(@PathVariable UUID run, Model page) {
        var it = print.run(new PrintRunId(run));
        around(it.list(), page);
        page.addAttribute("run", it);
        page.addAttribute("job", Optional.ofNullable(it.job()).flatMap(jobs::status).orElse(null));
        return "campaigns/certificate-print";
    }

    @GetMapping("/certificate-prints/{run}/pdf")
    ResponseEntity<byte[]> file(@PathVariable UUID run) {
        var file = print.file(new PrintRunId(run)).orElseThrow(() -> new NotFound("print is not finished"));
        return FileAnswer.of(file.name(), file.content());
    }

    private Campaign around(DecisionId id, Model page) {
        var list = papers.list(id);
        page.addAttribute("list", list);
        page.addAttribute("mayPrint", print.mayPrint(id));
        return frame.around(page, list.campaign(), "papers");
    }

    private Map<UnitId, String> names(Campaign campaign) {
        return frame.names(campaign, read.progress(campaign.id()).stream().map(it -> it.village()).toList());
    }

    private List<?> cells(CertificateRow it, Map<UnitId, String> names) {
        return List.of(
                it.number() + "/" + it.year(),
                it.headName(),
                it.householdCode(),
                names.getOrDefault(it.village(), ""),
                words.text("standards.class." + it.kind()),
                it.first(),
                it.last());
    }

    private static String refused(UUID list, String key, RedirectAttributes next) {
        next.addFlashAttribute("notice", key);
        return "redirect:/campaigns/lists/" + list + "/certificates";
    }

    private static @Nullable UnitId unit(@Nullable UUID village) {
        return village == null ? null : new UnitId(village);
    }
}
