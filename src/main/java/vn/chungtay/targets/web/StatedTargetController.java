package vn.chungtay.targets.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.platform.web.Downloads;
import vn.chungtay.platform.web.Paging;
import vn.chungtay.platform.web.Words;
import vn.chungtay.targets.model.Catalogue;
import vn.chungtay.targets.model.Meaning;
import vn.chungtay.targets.model.TargetSentence;
import vn.chungtay.targets.model.TargetUnit;
import vn.chungtay.targets.usecase.KeepTargets;
import vn.chungtay.targets.usecase.TakeOverTargets;
import vn.chungtay.targets.usecase.TakeOverTargets.Row;
import vn.chungtay.targets.usecase.TargetWords;

/** The targets that the text of a finished plan states, each with how it is read, to be accepted one by one. */
@Controller
@RequestMapping("/targets/stated")
class StatedTargetController {

    private static final int PAGE = 20;
    private static final List<Meaning> MEANINGS =
            Arrays.stream(Meaning.values()).filter(it -> it != Meaning.UNCLEAR && it != Meaning.BETWEEN).toList();

    private final TakeOverTargets takeOver;
    private final Catalogue catalogue;
    private final Geography geography;
    private final Words words;
    private final TargetWords say;

    StatedTargetController(
            TakeOverTargets takeOver, Catalogue catalogue, Geography geography, Words words, TargetWords say) {
        this.takeOver = takeOver;
        this.catalogue = catalogue;
        this.geography = geography;
        this.words = words;
        this.say = say;
    }

    /** What of the statements is looked at. */
    record View(UUID place, int year, @Nullable String q, @Nullable Boolean open, @Nullable Integer page) {

        public String words() {
            return q == null ? "" : q;
        }

        public boolean onlyOpen() {
            return Boolean.TRUE.equals(open);
        }

        List<Row> of(List<Row> rows) {
            var folded = Vietnamese.fold(words());
            return rows.stream()
                    .filter(it -> Vietnamese.fold(it.stated().words()).contains(folded))
                    .filter(it -> !onlyOpen() || it.state() == TakeOverTargets.State.OPEN || it.state() == TakeOverTargets.State.OTHER_NUMBER)
                    .toList();
        }
    }

    /** @param number how its number is read: "ít nhất 94%" */
    record Shown(Row row, StatedForm form, String number, String meaning) {}

    /** Without a plan there is nothing to read from; its targets lead here. */
    @GetMapping
    String choose() {
        return "redirect:/targets";
    }

    @GetMapping(params = {"place", "year"})
    String stated(@ModelAttribute("view") View view, Model page) {
        return shown(view, null, page);
    }

    @PostMapping
    String accept(
            @ModelAttribute("view") View view,
            @ModelAttribute("typed") StatedForm typed,
            BindingResult errors,
            Model page,
            RedirectAttributes next) {
        typed.check(errors);
        if (errors.hasErrors()) return shown(view, typed, page);
        return switch (takeOver.accept(new UnitId(view.place()), view.year(), typed.toDraft())) {
            case KeepTargets.Answer.Kept _ -> {
                next.addFlashAttribute("notice", "targets.stated.done");
                next.addAttribute("place", view.place()).addAttribute("year", view.year()).addAttribute("q", view.words());
                next.addAttribute("open", view.onlyOpen()).addAttribute("page", view.page() == null ? 1 : view.page());
                yield "redirect:/targets/stated";
            }
            case KeepTargets.Answer.Refused it -> {
                errors.reject("targets.refused", say.refusal(it.because()));
                yield shown(view, typed, page);
            }
        };
    }

    private String shown(View view, @Nullable StatedForm typed, Model page) {
        var listing = takeOver.of(new UnitId(view.place()), view.year());
        var found = view.of(listing.rows());
        var paging = Paging.of(view.page() == null ? 1 : view.page(), found.size(), PAGE);
        page.addAttribute("listing", listing);
        page.addAttribute("place", geography.nearest(listing.unit(), words.day(null)).orElseThrow());
        page.addAttribute("rows", paging.rows(found).stream().map(it -> shown(it, typed)).toList());
        page.addAttribute("found", found.size());
        page.addAttribute("number", paging.number());
        page.addAttribute("pages", paging.pages());
        page.addAttribute("refused", typed == null ? null : typed.at());
        page.addAttribute("indicators", catalogue.indicators());
        page.addAttribute("units", TargetUnit.values());
        page.addAttribute("meanings", MEANINGS);
        return "targets/stated";
    }

    private Shown shown(Row row, @Nullable StatedForm typed) {
        var draft = row.proposal().draft();
        var quantity = TargetSentence.read(draft.sentence()).quantity();
        var again = typed != null && typed.at() != null && typed.at() == row.at();
        return new Shown(
                row, again ? typed : StatedForm.of(row.at(), draft), quantity == null ? "" : quantity.phrase(),
                quantity == null ? "" : words.text("targets.meaning." + quantity.meaning()));
    }

    @GetMapping("/file")
    ResponseEntity<Resource> file(@ModelAttribute("view") View view, @RequestParam SheetFormat format) {
        var listing = takeOver.of(new UnitId(view.place()), view.year());
        var columns = List.of(
                Column.whole(words.text("targets.stated.line")), Column.text(words.text("targets.stated.words"), 60),
                Column.text(words.text("targets.form.indicator"), 40), Column.text(words.text("targets.form.population"), 30),
                Column.text(words.text("targets.plan"), 18), Column.text(words.text("targets.stated.meaning"), 24),
                Column.text(words.text("targets.form.unit"), 20), Column.text(words.text("targets.form.lead"), 24),
                Column.text(words.text("targets.form.component"), 16), Column.text(words.text("targets.stated.state"), 20),
                Column.text(words.text("targets.stated.doubts"), 40));
        var rows = view.of(listing.rows()).stream().map(it -> shown(it, null)).<List<?>>map(this::cells).toList();
        var title = words.text("targets.stated.of", geography.nearest(listing.unit(), words.day(null)).orElseThrow().name(), String.valueOf(view.year()));
        var table = new Table(words.text("targets.stated.sheet"), List.of(title), columns, RowSource.of(rows));
        return Downloads.of(SheetFile.write(format, table), "chi-tieu-doc-duoc-" + view.year());
    }

    private List<?> cells(Shown it) {
        var draft = it.row().proposal().draft();
        var doubts = it.row().proposal().doubts().stream().map(one -> words.text("targets.doubt." + one)).collect(Collectors.joining("; "));
        return List.of(
                it.row().stated().line(), draft.sentence(), draft.name(), draft.population(), it.number(), it.meaning(),
                words.text("targets.unit." + draft.unit()), draft.lead(), draft.component(),
                words.text("targets.stated.state." + it.row().state()), doubts);
    }
}
