package vn.chungtay.geography.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.geography.AreaFlag;
import vn.chungtay.geography.Flagging;
import vn.chungtay.geography.UnitChange;
import vn.chungtay.geography.UnitChange.Done;
import vn.chungtay.geography.UnitChange.Refused;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.usecase.ChangeFlags;
import vn.chungtay.shared.DateRange;

/** What an area counts as, from when to when and by which document. */
@Controller
@RequestMapping("/units/{id}/flags")
class UnitFlagController {

    private final ChangeFlags flags;
    private final UnitRefusalMessages messages;

    UnitFlagController(ChangeFlags flags, UnitRefusalMessages messages) {
        this.flags = flags;
        this.messages = messages;
    }

    @PostMapping
    String add(
            @PathVariable UUID id,
            @RequestParam AreaFlag flag,
            @RequestParam LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam String basis,
            @RequestParam(defaultValue = "false") boolean verified,
            RedirectAttributes next) {
        var days = new DateRange(from, to);
        return answer(id, flags.add(new Flagging(new UnitId(id), flag, days, basis, verified)), next);
    }

    @PostMapping("/end")
    String end(
            @PathVariable UUID id,
            @RequestParam AreaFlag flag,
            @RequestParam LocalDate lastDay,
            RedirectAttributes next) {
        return answer(id, flags.end(new UnitId(id), flag, lastDay), next);
    }

    @PostMapping("/verification")
    String verify(
            @PathVariable UUID id, @RequestParam AreaFlag flag, @RequestParam LocalDate on, RedirectAttributes next) {
        return answer(id, flags.verify(new UnitId(id), flag, on), next);
    }

    private String answer(UUID id, UnitChange change, RedirectAttributes next) {
        switch (change) {
            case Done _ -> next.addFlashAttribute("notice", "geography.change.recorded");
            case Refused refused -> next.addFlashAttribute("flagRefusals", messages.of(refused.because()));
        }
        return "redirect:/units/" + id;
    }
}
