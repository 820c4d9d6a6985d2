package vn.chungtay.identity.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.identity.usecase.GrantRight;

/** Rights of a user: given, withdrawn, ended, passed on. */
@Controller
@RequestMapping("/users/{user}/rights")
class RightController {

    private final GrantRight grantRight;

    RightController(GrantRight grantRight) {
        this.grantRight = grantRight;
    }

    @PostMapping
    String grant(
            @PathVariable UUID user,
            @RequestParam Role role,
            @RequestParam UUID unit,
            @RequestParam LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            RedirectAttributes next) {
        return answer(user, grantRight.grant(new UserId(user), role, new UnitId(unit), from, to), next);
    }

    @PostMapping("/{right}/end")
    String end(
            @PathVariable UUID user,
            @PathVariable UUID right,
            @RequestParam LocalDate lastDay,
            RedirectAttributes next) {
        return answer(user, grantRight.end(right, lastDay), next);
    }

    @PostMapping("/{right}/withdrawal")
    String withdraw(@PathVariable UUID user, @PathVariable UUID right, RedirectAttributes next) {
        return answer(user, grantRight.withdraw(right), next);
    }

    @PostMapping("/{right}/transfer")
    String transfer(
            @PathVariable UUID user,
            @PathVariable UUID right,
            @RequestParam String successor,
            RedirectAttributes next) {
        return answer(user, grantRight.transfer(right, successor.strip()), next);
    }

    private static String answer(UUID user, GrantRight.Result result, RedirectAttributes next) {
        next.addFlashAttribute(
                result == GrantRight.Result.DONE ? "notice" : "problem", "identity.right.result." + result);
        return "redirect:/users/" + user;
    }
}
