package vn.chungtay.budget.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.budget.BudgetId;
import vn.chungtay.budget.MoneyUnit;
import vn.chungtay.budget.model.EntryRules.Refusal;
import vn.chungtay.budget.model.MoneyEntry;
import vn.chungtay.budget.model.MoneyStage;
import vn.chungtay.budget.model.ProgressTable.Axis;
import vn.chungtay.budget.usecase.ReadProgress;
import vn.chungtay.budget.usecase.RecordMoney;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.web.Downloads;
import vn.chungtay.platform.web.Paging;

/** What became of the money: the figures, the entries behind them, and new entries. */
@Controller
@RequestMapping("/budgets/{id}")
class MoneyProgressController {

    private final ReadProgress read;
    private final RecordMoney record;
    private final ProgressSheets sheets;

    MoneyProgressController(ReadProgress read, RecordMoney record, ProgressSheets sheets) {
        this.read = read;
        this.record = record;
        this.sheets = sheets;
    }

    private static final int ROWS = 50;

    /**
     * @param asOf absent for today
     * @param q words of the line, its unit or its paper, with marks or without
     */
    record Question(
            @Nullable Axis by, @Nullable LocalDate asOf, @Nullable String key, @Nullable String stage, @Nullable String q) {

        static final Question ALL = new Question(null, null, null, null, null);

        Axis axis() {
            return by == null ? Axis.COMPONENT : by;
        }

        List<ProgressPage.Entry> of(ReadProgress.Shown shown) {
            var wanted = Vietnamese.fold(q == null ? "" : q);
            return ProgressPage.entries(shown, axis(), key == null ? "" : key, stage).stream()
                    .filter(it -> Vietnamese.fold(it.what() + " " + it.unit() + " " + it.entry().document()).contains(wanted))
                    .toList();
        }
    }

    @GetMapping("/progress")
    String progress(@PathVariable UUID id, Question asked, BudgetQuestion look, Model page) {
        var shown = read.show(new BudgetId(id), asked.axis(), asked.asOf());
        page.addAttribute("it", ProgressPage.of(shown, asked.axis(), look.unit(), look.places()));
        page.addAttribute("axes", Axis.values());
        page.addAttribute("moneys", MoneyUnit.values());
        return "budget/progress";
    }

    @GetMapping("/progress/file")
    ResponseEntity<Resource> file(@PathVariable UUID id, Question asked, @RequestParam SheetFormat format) {
        var shown = read.show(new BudgetId(id), asked.axis(), asked.asOf());
        var page = ProgressPage.of(shown, asked.axis(), MoneyUnit.DONG, 0);
        return Downloads.of(SheetFile.write(format, sheets.progress(page)), "tien-do-kinh-phi");
    }

    @GetMapping("/entries")
    String entries(
            @PathVariable UUID id,
            Question asked,
            @RequestParam(required = false) @Nullable UUID correct,
            @RequestParam(name = "page", defaultValue = "1") int number,
            Model page) {
        var shown = read.show(new BudgetId(id), asked.axis(), asked.asOf());
        var form = correct == null ? EntryForm.blank() : EntryForm.correcting(entry(shown, correct));
        page.addAttribute("form", form);
        return show(shown, asked, number, form, page);
    }

    private static MoneyEntry entry(ReadProgress.Shown shown, UUID id) {
        return shown.entries().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow(() -> new NotFound("entry"));
    }

    @GetMapping("/entries/file")
    ResponseEntity<Resource> entriesFile(@PathVariable UUID id, Question asked, @RequestParam SheetFormat format) {
        var shown = read.show(new BudgetId(id), asked.axis(), asked.asOf());
        return Downloads.of(SheetFile.write(format, sheets.entries(shown, asked.of(shown))), "ghi-nhan-kinh-phi");
    }

    @PostMapping("/entries")
    String add(
            @PathVariable UUID id,
            @ModelAttribute("form") EntryForm form,
            BindingResult errors,
            Model page,
            RedirectAttributes next) {
        var shown = read.show(new BudgetId(id), Axis.COMPONENT, null);
        form.check(errors, shown.names().keySet());
        if (!errors.hasErrors()) {
            switch (record.record(new BudgetId(id), form.toEntry(shown.names().keySet()))) {
                case RecordMoney.Outcome.Recorded _ -> {
                    next.addFlashAttribute("notice", "budget.entry.recorded");
                    return "redirect:/budgets/" + id + "/entries";
                }
                case RecordMoney.Outcome.Refused it -> it.refusals().forEach(one -> reject(errors, one, shown));
            }
        }
        return show(shown, Question.ALL, 1, form, page);
    }

    private static void reject(BindingResult errors, Refusal refusal, ReadProgress.Shown shown) {
        switch (refusal) {
            case Refusal.InTheFuture _ -> errors.reject("budget.entry.refusal.future");
            case Refusal.HeldByOthers it -> errors.reject("budget.entry.refusal.held", new Object[] {it.holder()}, null);
            case Refusal.NotAllocated _ -> errors.reject("budget.entry.refusal.not_allocated");
            case Refusal.Expired it -> errors.reject(
                    "budget.entry.refusal.expired", new Object[] {it.document(), Vietnamese.date(it.lastDay())}, null);
            case Refusal.NothingToCorrect _ -> errors.reject("budget.entry.refusal.nothing");
            case Refusal.ReasonMissing it -> errors.reject(
                    "budget.entry.refusal.above", new Object[] {Vietnamese.number(it.sum()), Vietnamese.number(it.most())}, null);
            case Refusal.AfterTheYear it -> errors.reject("budget.entry.refusal.after_year", new Object[] {"" + it.year()}, null);
            case Refusal.OtherUnit it -> errors.reject(
                    "budget.entry.refusal.unit", new Object[] {shown.names().getOrDefault(it.unit(), "")}, null);
            case Refusal.BeforeTheYear it -> errors.reject("budget.entry.refusal.before_year", new Object[] {"" + it.year()}, null);
            case Refusal.CorrectionWithoutReason _ -> errors.reject("budget.entry.refusal.why");
        }
    }

    private static String show(ReadProgress.Shown shown, Question asked, int wanted, EntryForm form, Model page) {
        var found = asked.of(shown);
        var paging = Paging.of(wanted, found.size(), ROWS);
        page.addAttribute("pages", paging.pages());
        page.addAttribute("number", paging.number());
        page.addAttribute("entries", paging.rows(found));
        page.addAttribute("it", shown);
        page.addAttribute("asked", asked);
        page.addAttribute("choices", ProgressPage.choices(shown, form.corrected()));
        page.addAttribute("stages", MoneyStage.values());
        page.addAttribute("moneys", MoneyUnit.values());
        return "budget/entries";
    }
}
