package vn.chungtay.campaigns.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.CampaignsAction;
import vn.chungtay.campaigns.EntryId;
import vn.chungtay.campaigns.model.Entry;
import vn.chungtay.campaigns.model.EntryFilter;
import vn.chungtay.campaigns.model.EntryReason;
import vn.chungtay.campaigns.model.EntryState;
import vn.chungtay.campaigns.usecase.FillInSheet;
import vn.chungtay.campaigns.usecase.ReadCampaigns;
import vn.chungtay.campaigns.usecase.ReadDecisions;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.platform.web.Downloads;
import vn.chungtay.platform.web.Paging;
import vn.chungtay.platform.web.Words;
import vn.chungtay.registry.RegistryAction;
import vn.chungtay.standards.PovertyClass;

/** The households of a list and where each stands. */
@Controller
@RequestMapping("/campaigns/{campaign}/households")
class ReviewListController {

    private static final int PAGE = 50;

    private final ReadCampaigns read;
    private final ReadDecisions decisions;
    private final CampaignFrame frame;
    private final FillInSheet sheets;
    private final QuickSheetView quick;
    private final Access access;
    private final Words words;

    ReviewListController(
            ReadCampaigns read,
            ReadDecisions decisions,
            FillInSheet sheets,
            QuickSheetView quick,
            CampaignFrame frame,
            Access access,
            Words words) {
        this.read = read;
        this.decisions = decisions;
        this.sheets = sheets;
        this.quick = quick;
        this.access = access;
        this.frame = frame;
        this.words = words;
    }

    /** What somebody asked the list for; what is absent does not narrow. */
    record Question(
            @Nullable UUID village,
            @Nullable EntryState state,
            @Nullable EntryReason reason,
            @Nullable PovertyClass result,
            @Nullable Boolean uncaused,
            @Nullable String q) {

        EntryFilter filter() {
            return new EntryFilter(
                    village == null ? Set.of() : Set.of(new UnitId(village)),
                    state == null ? Set.of() : Set.of(state),
                    reason,
                    result,
                    Boolean.TRUE.equals(uncaused),
                    words());
        }

        public String words() {
            return q == null ? "" : q;
        }
    }

    @GetMapping
    String list(
            @PathVariable UUID campaign,
            @ModelAttribute("asked") Question asked,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var id = new CampaignId(campaign);
        var it = frame.around(model, id, "households");
        var number = Math.max(1, page);
        var found = read.page(id, asked.filter(), (number - 1) * PAGE, PAGE);
        var villages = read.progress(id).stream().map(one -> one.village()).toList();
        var names = frame.names(it, villages);
        model.addAttribute("rows", found.entries());
        model.addAttribute("names", names);
        model.addAttribute("villages", names.entrySet().stream().sorted(Map.Entry.comparingByValue()).toList());
        model.addAttribute("total", found.total());
        model.addAttribute("number", number);
        model.addAttribute("pages", Paging.pages(found.total(), PAGE));
        model.addAttribute("states", EntryState.values());
        model.addAttribute("reasons", EntryReason.values());
        model.addAttribute("classes", PovertyClass.values());
        return "campaigns/households";
    }

    @GetMapping("/{entry}")
    String entry(@PathVariable UUID campaign, @PathVariable UUID entry, Model page) {
        var it = frame.around(page, new CampaignId(campaign), "households");
        var one = read.entry(new EntryId(entry));
        page.addAttribute("one", one);
        page.addAttribute("sheet", sheets.last(one.id()).orElse(null));
        quick.around(one.id(), page);
        page.addAttribute("lists", decisions.about(one));
        page.addAttribute("mayTakeIn", access.may(RegistryAction.CHANGE, one.village()));
        page.addAttribute("mayVisit", access.may(CampaignsAction.VISIT, one.village()));
        page.addAttribute("village", frame.unit(one.village(), frame.day(it)).name());
        return "campaigns/household";
    }

    @GetMapping("/file")
    ResponseEntity<Resource> file(
            @PathVariable UUID campaign, @ModelAttribute("asked") Question asked, @RequestParam SheetFormat format, Model model) {
        var id = new CampaignId(campaign);
        var it = frame.around(model, id, "households");
        var entries = read.export(id, asked.filter());
        var names = frame.names(it, entries.stream().map(Entry::village).distinct().toList());
        var rows = new ArrayList<List<?>>();
        for (var one : entries) rows.add(cells(one, names.getOrDefault(one.village(), "")));
        var columns = List.of(
                Column.text(words.text("campaigns.field.village"), 24),
                Column.text(words.text("campaigns.field.code"), 16),
                Column.text(words.text("campaigns.field.head"), 28),
                Column.whole(words.text("campaigns.field.persons")),
                Column.text(words.text("campaigns.field.reason"), 24),
                Column.text(words.text("campaigns.field.before"), 18),
                Column.text(words.text("campaigns.field.result"), 18),
                Column.text(words.text("campaigns.field.state"), 28));
        var title = words.text("campaigns.households.title");
        var head = title + " – " + frame.title(it) + " – " + frame.unit(it.unit(), frame.day(it)).name();
        return Downloads.of(
                SheetFile.write(format, new Table(title, List.of(head), columns, RowSource.of(rows))), "danh-sach-ra-soat-" + it.year());
    }

    private List<@Nullable Object> cells(Entry one, String village) {
        return Arrays.asList(
                village,
                one.code(),
                one.headName(),
                one.persons(),
                words.text("campaigns.reason." + one.reason()),
                one.classBefore() == null ? "" : words.text("standards.class." + one.classBefore()),
                one.outcome().map(it -> words.text("standards.class." + it)).orElse(""),
                words.text("campaigns.state." + one.state()));
    }
}
