package vn.chungtay.campaigns.web;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chungtay.campaigns.DecisionId;
import vn.chungtay.campaigns.EntryId;
import vn.chungtay.campaigns.model.DecidedHousehold;
import vn.chungtay.campaigns.usecase.ExplainDecision;
import vn.chungtay.campaigns.usecase.ReadDecisions;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.platform.web.Downloads;
import vn.chungtay.platform.web.Words;
import vn.chungtay.registry.KeptLook;
import vn.chungtay.standards.Explanation;
import vn.chungtay.standards.Indicators;

/** Why a household is on a list with its class, and whether a list comes out again as it was signed. */
@Controller
class DecisionWhyController {

    private static final int SHOWN = 50;

    private final ExplainDecision explain;
    private final ReadDecisions read;
    private final Indicators indicators;
    private final CampaignFrame frame;
    private final Words words;
    private final DateTimeFormatter moment;

    DecisionWhyController(
            ExplainDecision explain, ReadDecisions read, Indicators indicators, CampaignFrame frame, Words words, Clock clock) {
        this.explain = explain;
        this.read = read;
        this.indicators = indicators;
        this.frame = frame;
        this.words = words;
        this.moment = DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu").withZone(clock.getZone());
    }

    /** @param again whether it was asked to compute the result again */
    @GetMapping("/campaigns/decisions/{decision}/households/{entry}")
    String why(
            @PathVariable UUID decision, @PathVariable UUID entry, @RequestParam(defaultValue = "false") boolean again, Model page) {
        var it = explain.household(new DecisionId(decision), new EntryId(entry));
        frame.around(page, it.campaign().id(), "decisions");
        page.addAttribute("it", it);
        page.addAttribute("village", frame.unit(it.listed().village(), frame.day(it.campaign())).name());
        page.addAttribute("explanation", it.look().map(this::explanation).orElse(null));
        page.addAttribute("again", again);
        page.addAttribute("moment", moment);
        return "campaigns/decision-why";
    }

    /** Asks before a whole list is computed: it costs, and the trail names every household of it. */
    @GetMapping("/campaigns/decisions/{decision}/again")
    String again(@PathVariable UUID decision, Model page) {
        var shown = read.find(new DecisionId(decision));
        frame.around(page, shown.campaign().id(), "decisions");
        page.addAttribute("decision", shown.decision());
        return "campaigns/decision-again";
    }

    /** Changes nothing, so that the answer comes at once; of long lists the first households. */
    @PostMapping("/campaigns/decisions/{decision}/again")
    String computed(@PathVariable UUID decision, Model page) {
        var id = new DecisionId(decision);
        var shown = read.find(id);
        var campaign = frame.around(page, shown.campaign().id(), "decisions");
        var it = explain.again(id);
        var differing = it.differing().stream().limit(SHOWN).toList();
        var unknown = it.unknown().stream().limit(SHOWN - differing.size()).toList();
        var villages =
                Stream.of(differing, unknown).flatMap(List::stream).map(DecidedHousehold::village).distinct().toList();
        page.addAttribute("it", it);
        page.addAttribute("differing", differing);
        page.addAttribute("unknown", unknown);
        page.addAttribute("more", it.differing().size() + it.unknown().size() - differing.size() - unknown.size());
        page.addAttribute("decision", shown.decision());
        page.addAttribute("names", frame.names(campaign, villages));
        return "campaigns/decision-again";
    }

    /** All households that come out otherwise, or cannot be computed any more, whose first the page shows. */
    @GetMapping("/campaigns/decisions/{decision}/again/file")
    ResponseEntity<Resource> file(@PathVariable UUID decision, @RequestParam SheetFormat format, Model page) {
        var id = new DecisionId(decision);
        var campaign = frame.around(page, read.find(id).campaign().id(), "decisions");
        var it = explain.export(id);
        var names = frame.names(
                campaign, Stream.of(it.differing(), it.unknown()).flatMap(List::stream).map(DecidedHousehold::village).distinct().toList());
        var rows = new ArrayList<List<?>>();
        it.differing().forEach(one -> rows.add(cells(one, names, "DIFFERENT")));
        it.unknown().forEach(one -> rows.add(cells(one, names, "EDITION_UNKNOWN")));
        var columns = List.of(
                Column.text(words.text("campaigns.field.village"), 24),
                Column.text(words.text("campaigns.field.code"), 16),
                Column.text(words.text("campaigns.field.head"), 28),
                Column.text(words.text("campaigns.field.result"), 18),
                Column.text(words.text("campaigns.again.now"), 34));
        var title = words.text("campaigns.again.title");
        return Downloads.of(
                SheetFile.write(format, new Table(title, List.of(title + " – " + frame.title(campaign)), columns, RowSource.of(rows))),
                "tinh-lai-" + campaign.year());
    }

    private List<?> cells(DecidedHousehold it, Map<UnitId, String> names, String kind) {
        return List.of(
                names.getOrDefault(it.village(), ""),
                it.code(),
                it.headName(),
                words.text("standards.class." + it.after()),
                words.text("campaigns.again.kind." + kind));
    }

    private Explanation explanation(KeptLook look) {
        var row = look.row();
        return Explanation.of(row.outcome(), row.evidence(), indicators.of(row.standard()));
    }
}
