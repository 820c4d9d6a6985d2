package vn.chungtay.targets.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.standards.PovertyClass;
import vn.chungtay.targets.TargetSetId;
import vn.chungtay.targets.model.QuotaMethod;
import vn.chungtay.targets.model.QuotaSheet;
import vn.chungtay.targets.model.TargetRefusal;
import vn.chungtay.targets.usecase.PlanQuotas;
import vn.chungtay.targets.usecase.ShowTargets;
import vn.chungtay.targets.usecase.TargetWords;
import vn.chungtay.targets.usecase.UndoQuotas;

/** Sharing out: the methods side by side, the sheet that is kept, and what the headline targets ask of it. */
@Controller
@RequestMapping("/targets/sets/{set}/quotas")
class QuotaController {

    private final ShowTargets show;
    private final PlanQuotas quotas;
    private final UndoQuotas undo;
    private final Geography geography;
    private final TargetWords say;

    QuotaController(ShowTargets show, PlanQuotas quotas, UndoQuotas undo, Geography geography, TargetWords say) {
        this.show = show;
        this.quotas = quotas;
        this.undo = undo;
        this.geography = geography;
        this.say = say;
    }

    /** One unit with what each method would give it and what is kept. */
    public record Row(
            UUID unit, String name, String households, String low, String rate, String registered, List<String> proposals,
            String written, boolean locked, String points, String share, boolean outlier) {}

    /** What was typed and refused, so that it can be mended. */
    private record Typed(Map<UnitId, String> exits, List<UnitId> locked) {}

    @GetMapping
    String quotas(
            @PathVariable UUID set,
            @RequestParam(name = "class", defaultValue = "POOR") PovertyClass povertyClass,
            @RequestParam(required = false) @Nullable Long headline,
            Model page) {
        return show(set, povertyClass, headline, null, page);
    }

    private String show(
            UUID set, PovertyClass povertyClass, @Nullable Long headline, @Nullable Typed typed, Model page) {
        var id = new TargetSetId(set);
        var shown = show.show(id);
        var sheet = quotas.sheet(id, povertyClass);
        var other = quotas.sheet(id, povertyClass == PovertyClass.POOR ? PovertyClass.NEAR_POOR : PovertyClass.POOR);
        var asked = AskedHouseholds.of(shown, sheet, other, povertyClass);
        var total = headline != null ? headline : sheet.version() > 0 ? sheet.headline() : asked.needed();
        var proposals = quotas.compare(id, povertyClass, Math.min(total, sheet.quotas().stock().low()));
        page.addAttribute("shown", shown);
        page.addAttribute("povertyClass", povertyClass);
        page.addAttribute("sheet", sheet);
        page.addAttribute("headline", total);
        page.addAttribute("rows", rows(sheet, proposals, typed));
        page.addAttribute("undoable", undo.possible(id, povertyClass));
        page.addAttribute("total", sheet.quotas().total());
        page.addAttribute("points", sheet.quotas().total().points().map(Vietnamese::percent).orElse("–"));
        page.addAttribute("beyond", sheet.quotas().beyond(sheet.headline()));
        page.addAttribute("asked", asked.lines());
        page.addAttribute("methods", QuotaMethod.values());
        return "targets/quotas";
    }

    @PostMapping("/proposal")
    String propose(
            @PathVariable UUID set,
            @RequestParam(name = "class") PovertyClass povertyClass,
            @RequestParam LocalDate asOf,
            @RequestParam long headline,
            @RequestParam QuotaMethod method,
            @RequestParam int version,
            RedirectAttributes next) {
        var refused = quotas.propose(new TargetSetId(set), povertyClass, asOf, Math.max(0, headline), method, version);
        return back(set, povertyClass, refused, next);
    }

    @PostMapping
    String edit(
            @PathVariable UUID set,
            @RequestParam(name = "class") PovertyClass povertyClass,
            @RequestParam int version,
            @RequestParam(required = false) @Nullable QuotaMethod rebalance,
            @RequestParam Map<String, String> fields,
            Model page,
            RedirectAttributes next) {
        var exits = new LinkedHashMap<UnitId, String>();
        var locked = new ArrayList<UnitId>();
        fields.forEach((name, value) -> {
            if (name.startsWith("of-")) exits.put(new UnitId(UUID.fromString(name.substring(3))), value);
            if (name.startsWith("lock-")) locked.add(new UnitId(UUID.fromString(name.substring(5))));
        });
        var refused = quotas.edit(new TargetSetId(set), povertyClass, version, exits, locked, rebalance);
        if (refused.isEmpty()) return back(set, povertyClass, refused, next);
        page.addAttribute("fault", say.refusal(refused.get()));
        return show(set, povertyClass, null, new Typed(exits, locked), page);
    }

    @PostMapping("/undo")
    String undo(
            @PathVariable UUID set,
            @RequestParam(name = "class") PovertyClass povertyClass,
            @RequestParam int version,
            RedirectAttributes next) {
        var done = undo.undo(new TargetSetId(set), povertyClass, version);
        next.addFlashAttribute("notice", done ? "targets.quota.undone" : "targets.quota.nothing_to_undo");
        return "redirect:/targets/sets/" + set + "/quotas?class=" + povertyClass;
    }

    private String back(UUID set, PovertyClass povertyClass, Optional<TargetRefusal> refused, RedirectAttributes next) {
        refused.ifPresentOrElse(
                it -> next.addFlashAttribute("fault", say.refusal(it)), () -> next.addFlashAttribute("notice", "targets.quota.kept"));
        return "redirect:/targets/sets/" + set + "/quotas?class=" + povertyClass;
    }

    private List<Row> rows(QuotaSheet sheet, Map<QuotaMethod, QuotaSheet> proposals, @Nullable Typed typed) {
        var units = geography.units(sheet.places().stream().map(QuotaSheet.Place::unit).toList(), sheet.asOf());
        var kept = sheet.quotas();
        var rows = new ArrayList<Row>();
        for (int at = 0; at < sheet.places().size(); at++) {
            var place = at;
            var offered = proposals.values().stream().map(it -> Vietnamese.number(it.quotas().rows().get(place).exits())).toList();
            rows.add(row(sheet.places().get(at), units, offered, sheet.version() > 0 && kept.isOutlier(at), typed));
        }
        var collator = java.text.Collator.getInstance(Vietnamese.LOCALE);
        rows.sort(java.util.Comparator.comparing(Row::name, collator));
        return rows;
    }

    private static Row row(QuotaSheet.Place it, Map<UnitId, Unit> units, List<String> offered, boolean outlier, @Nullable Typed typed) {
        var row = it.row();
        var stock = row.stock();
        return new Row(
                it.unit().value(),
                Optional.ofNullable(units.get(it.unit())).map(Unit::name).orElse("–"),
                Vietnamese.number(stock.households()),
                Vietnamese.number(stock.low()),
                vn.chungtay.shared.Percentage.of(stock.low(), stock.households()).map(Vietnamese::percent).orElse("–"),
                Vietnamese.number(stock.registered()),
                offered,
                typed == null ? Vietnamese.number(row.exits()) : typed.exits().getOrDefault(it.unit(), ""),
                typed == null ? row.locked() : typed.locked().contains(it.unit()),
                row.points().map(Vietnamese::percent).orElse("–"),
                row.share().map(Vietnamese::percent).orElse("–"),
                outlier);
    }
}
