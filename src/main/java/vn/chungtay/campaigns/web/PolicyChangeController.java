package vn.chungtay.campaigns.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chungtay.campaigns.CampaignsAction;
import vn.chungtay.campaigns.DecisionId;
import vn.chungtay.campaigns.model.Campaign;
import vn.chungtay.campaigns.model.policy.BenefitGroup;
import vn.chungtay.campaigns.model.policy.PolicyChange.Move;
import vn.chungtay.campaigns.usecase.ReadDecisions;
import vn.chungtay.campaigns.usecase.ReadPolicyChanges;
import vn.chungtay.campaigns.usecase.ReadPolicyChanges.Line;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.platform.web.Downloads;
import vn.chungtay.platform.web.Paging;
import vn.chungtay.platform.web.Words;

/** Which policies begin and end by a recognised list, household by household. */
@Controller
@RequestMapping("/campaigns/decisions/{decision}/policies")
class PolicyChangeController {

    private static final int PAGE = 50;

    private final ReadPolicyChanges read;
    private final ReadDecisions decisions;
    private final CampaignFrame frame;
    private final Access access;
    private final Words words;

    PolicyChangeController(ReadPolicyChanges read, ReadDecisions decisions, CampaignFrame frame, Access access, Words words) {
        this.read = read;
        this.decisions = decisions;
        this.frame = frame;
        this.access = access;
        this.words = words;
    }

    /** A line in words. */
    record Row(String head, String code, String village, String policy, Move move, String reason, String from, String clause) {}

    @GetMapping
    String list(
            @PathVariable UUID decision,
            @RequestParam(required = false) @Nullable Move move,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(name = "page", defaultValue = "1") int number,
            Model page) {
        var id = new DecisionId(decision);
        var shown = decisions.find(id);
        var it = frame.around(page, shown.campaign().id(), "decisions");
        var found = read.of(id, Optional.ofNullable(move));
        var rows = rows(it, found.lines(), q);
        var paging = Paging.of(number, rows.size(), PAGE);
        page.addAttribute("decision", shown.decision());
        page.addAttribute("found", found);
        page.addAttribute("rows", paging.rows(rows));
        page.addAttribute("total", rows.size());
        page.addAttribute("paging", paging);
        page.addAttribute("moves", Move.values());
        page.addAttribute("move", move);
        page.addAttribute("q", q);
        return "campaigns/policies";
    }

    @GetMapping("/file")
    ResponseEntity<Resource> file(
            @PathVariable UUID decision,
            @RequestParam(required = false) @Nullable Move move,
            @RequestParam(defaultValue = "") String q,
            @RequestParam SheetFormat format) {
        var id = new DecisionId(decision);
        var shown = decisions.find(id);
        access.require(CampaignsAction.EXPORT, shown.campaign().unit());
        var found = read.of(id, Optional.ofNullable(move));
        var cells = new ArrayList<List<?>>();
        for (var it : rows(shown.campaign(), found.lines(), q)) {
            cells.add(List.of(
                    it.village(), it.code(), it.head(), it.policy(), words.text("campaigns.policies.move." + it.move()), it.reason(), it.from(),
                    it.clause()));
        }
        var columns = List.of(
                Column.text(words.text("campaigns.field.village"), 24),
                Column.text(words.text("campaigns.field.code"), 16),
                Column.text(words.text("campaigns.field.head"), 28),
                Column.text(words.text("campaigns.policies.policy"), 40),
                Column.text(words.text("campaigns.policies.change"), 22),
                Column.text(words.text("campaigns.policies.reason"), 50),
                Column.text(words.text("campaigns.policies.from"), 14),
                Column.text(words.text("campaigns.policies.clause"), 50));
        var title = words.text("campaigns.policies.title");
        var act = words.text("campaigns.policies.act", found.act().number(), Vietnamese.date(found.act().decidedOn()));
        var heads = List.of(title + " – " + frame.title(shown.campaign()), act, words.text("campaigns.policies.unverified"));
        return Downloads.of(SheetFile.write(format, new Table(title, heads, columns, RowSource.of(cells))), "chinh-sach-theo-ket-qua");
    }

    private List<Row> rows(Campaign campaign, List<Line> lines, String typed) {
        var names = frame.names(campaign, lines.stream().map(it -> it.household().village()).distinct().toList());
        var wanted = Vietnamese.fold(typed);
        return lines.stream()
                .filter(it -> Vietnamese.fold(it.household().code() + " " + it.household().headName()).contains(wanted))
                .map(it -> row(it, names.getOrDefault(it.household().village(), "")))
                .toList();
    }

    private Row row(Line it, String village) {
        var household = it.household();
        var policy = it.change().policy();
        var clause = policy.source().document() + ", " + policy.source().place();
        return new Row(
                household.headName(), household.code(), village, policy.name(), it.change().move(), reason(it),
                Vietnamese.date(it.change().on()), policy.verified() ? clause : clause + " " + words.text("campaigns.policies.mark"));
    }

    private String reason(Line it) {
        var change = it.change();
        if (change.move() == Move.UNKNOWN) return words.text("campaigns.policies.undated");
        var reason = words.text("campaigns.policies.groups", group(change.before()), group(change.after()));
        return change.until() == null ? reason : reason + "; " + words.text("campaigns.policies.until", Vietnamese.date(change.until()));
    }

    private String group(@Nullable BenefitGroup it) {
        return words.text("campaigns.policies.group." + (it == null ? "NONE" : it.name()));
    }
}
