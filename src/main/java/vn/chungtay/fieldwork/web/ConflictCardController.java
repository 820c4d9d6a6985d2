package vn.chungtay.fieldwork.web;

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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.fieldwork.FieldHandIn;
import vn.chungtay.fieldwork.model.ConflictCard.Choice;
import vn.chungtay.fieldwork.model.ConflictId;
import vn.chungtay.fieldwork.model.Visited;
import vn.chungtay.fieldwork.store.ConflictList;
import vn.chungtay.fieldwork.usecase.DecideConflict;
import vn.chungtay.fieldwork.usecase.ReadConflicts;
import vn.chungtay.fieldwork.usecase.ReadConflicts.Card;
import vn.chungtay.fieldwork.usecase.ReadWaiting;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.platform.web.Downloads;
import vn.chungtay.platform.web.Paging;

/** Answers of two people that differ: the households, and for each its questions side by side. */
@Controller
@RequestMapping("/field-work/conflicts")
class ConflictCardController {

    private static final int PAGE = 50;

    private final ReadWaiting waiting;
    private final ReadConflicts conflicts;
    private final DecideConflict deciding;
    private final AnswerWords answers;
    private final FieldworkFrame frame;

    ConflictCardController(
            ReadWaiting waiting, ReadConflicts conflicts, DecideConflict deciding, AnswerWords answers, FieldworkFrame frame) {
        this.waiting = waiting;
        this.conflicts = conflicts;
        this.deciding = deciding;
        this.answers = answers;
        this.frame = frame;
    }

    /** A household of the list. */
    record HouseholdRow(String who, String place, int cards, String since, String owner, UUID subject) {}

    /** Two answers side by side. */
    record CardRow(UUID id, String whose, String question, String before, Said office, Said device) {}

    /** @param from who and when; empty if it is not known */
    record Said(String answer, String from) {}

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable UUID village,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var number = Math.max(1, page);
        var found = waiting.households(FieldworkFrame.question(village, q), (number - 1) * PAGE, PAGE);
        frame.around(model, "conflicts");
        model.addAttribute("rows", found.rows().stream().map(it -> row(it, found)).toList());
        model.addAttribute("total", found.total());
        model.addAttribute("number", number);
        model.addAttribute("pages", Paging.pages(found.total(), PAGE));
        model.addAttribute("village", village);
        model.addAttribute("q", q);
        return "fieldwork/conflicts";
    }

    @GetMapping("/file")
    ResponseEntity<Resource> file(
            @RequestParam(required = false) @Nullable UUID village, @RequestParam(defaultValue = "") String q, @RequestParam SheetFormat format) {
        var found = waiting.exportHouseholds(FieldworkFrame.question(village, q));
        var rows = new ArrayList<List<?>>();
        for (var it : found.rows()) {
            var row = row(it, found);
            rows.add(List.of(row.who(), row.place(), row.cards(), row.since()));
        }
        var columns = List.of(
                Column.text(frame.text("fieldwork.office.household"), 36),
                Column.text(frame.text("fieldwork.office.village"), 24),
                Column.whole(frame.text("fieldwork.office.questions")),
                Column.text(frame.text("fieldwork.office.since"), 18));
        var title = frame.text("fieldwork.office.conflicts.title");
        return Downloads.of(SheetFile.write(format, new Table(title, List.of(title), columns, RowSource.of(rows))), "ho-ghi-khac-nhau");
    }

    private HouseholdRow row(ConflictList.Row it, ReadWaiting.Households found) {
        var about = Optional.ofNullable(found.named().get(it.about()));
        var subject = it.about().subject().value();
        return new HouseholdRow(frame.who(about), frame.place(it.unit()), it.cards(), frame.at(it.since()), it.about().owner(), subject);
    }

    @GetMapping("/{owner}/{subject}")
    String one(@PathVariable String owner, @PathVariable UUID subject, Model model) {
        var it = conflicts.of(new Visited(owner, new Visited.Subject(subject)));
        frame.around(model, "conflicts");
        model.addAttribute("who", frame.who(it.about()));
        model.addAttribute("owner", owner);
        model.addAttribute("subject", subject);
        model.addAttribute("about", it.about().orElse(null));
        model.addAttribute("cards", it.cards().stream().map(this::card).toList());
        return "fieldwork/conflict";
    }

    private CardRow card(Card it) {
        var conflict = it.card().conflict();
        var question = conflict.at().question();
        var office = it.office().at().isEmpty() ? "" : frame.text("fieldwork.office.said", it.office().by(), frame.at(it.office().at()));
        var device = frame.text("fieldwork.office.said_on", it.device().user(), it.device().device(), frame.at(it.device().madeAt()));
        return new CardRow(
                it.card().id().value(),
                it.whose(),
                answers.label(it.questionnaire(), question),
                answers.said(it.questionnaire(), question, conflict.before()),
                new Said(answers.said(it.questionnaire(), question, conflict.office()), office),
                new Said(answers.said(it.questionnaire(), question, conflict.device()), device));
    }

    @PostMapping("/{owner}/{subject}/{conflict}")
    String decide(
            @PathVariable String owner,
            @PathVariable UUID subject,
            @PathVariable UUID conflict,
            @RequestParam Choice choice,
            RedirectAttributes next) {
        switch (deciding.decide(new ConflictId(conflict), choice)) {
            case DecideConflict.Result.Decided it -> next.addFlashAttribute("notice", said(it.handIn()));
            case DecideConflict.Result.Changed _ -> next.addFlashAttribute("fault", frame.text("fieldwork.office.changed"));
            case DecideConflict.Result.Closed it -> next.addFlashAttribute("fault", frame.text("fieldwork.office.closed." + it.why()));
            case DecideConflict.Result.Refused it -> next.addFlashAttribute("fault", frame.text("survey.refusal." + it.why()));
        }
        return "redirect:/field-work/conflicts/" + owner + "/" + subject;
    }

    private static String said(Optional<FieldHandIn> handIn) {
        return handIn.map(it -> "fieldwork.office.decided." + it).orElse("fieldwork.office.decided");
    }
}
