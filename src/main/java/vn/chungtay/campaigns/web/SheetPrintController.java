package vn.chungtay.campaigns.web;

import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.model.paper.PrintRunId;
import vn.chungtay.campaigns.model.sheet.SheetForm;
import vn.chungtay.campaigns.usecase.PrintSheets;
import vn.chungtay.geography.UnitId;
import vn.chungtay.jobs.Jobs;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.web.Words;

/** Blank sheets of a whole village as one file, ordered and watched while it is made. */
@Controller
@RequestMapping("/campaigns")
class SheetPrintController {

    private final PrintSheets print;
    private final Jobs jobs;
    private final VillageFrame frame;
    private final Words words;

    SheetPrintController(PrintSheets print, Jobs jobs, VillageFrame frame, Words words) {
        this.print = print;
        this.jobs = jobs;
        this.frame = frame;
        this.words = words;
    }

    @PostMapping("/{campaign}/villages/{village}/sheet-prints")
    String order(@PathVariable UUID campaign, @PathVariable UUID village, @RequestParam SheetForm form, RedirectAttributes next) {
        var run = print.order(new CampaignId(campaign), new UnitId(village), form);
        if (run.isPresent()) return "redirect:/campaigns/sheet-prints/" + run.get().value();
        next.addFlashAttribute("fault", words.text("campaigns.sheet_print.nobody." + form));
        return "redirect:/campaigns/" + campaign + "/villages/" + village;
    }

    @GetMapping("/sheet-prints/{run}")
    String run(@PathVariable UUID run, Model page) {
        var it = print.print(new PrintRunId(run));
        frame.around(page, it.campaign(), it.village());
        page.addAttribute("run", it);
        page.addAttribute("job", Optional.ofNullable(it.job()).flatMap(jobs::status).orElse(null));
        return "campaigns/sheet-print";
    }

    @GetMapping("/sheet-prints/{run}/pdf")
    ResponseEntity<byte[]> file(@PathVariable UUID run) {
        var file = print.file(new PrintRunId(run)).orElseThrow(() -> new NotFound("print is not finished"));
        return FileAnswer.of(file.name(), file.content());
    }
}
