package vn.chungtay.staff.web;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.NotFound;
import vn.chungtay.shared.Sex;
import vn.chungtay.staff.StaffMemberId;
import vn.chungtay.staff.model.StaffKind;
import vn.chungtay.staff.model.StaffRefusal;
import vn.chungtay.staff.usecase.KeepStaff;
import vn.chungtay.staff.usecase.ListStaff;

/** Somebody on the register of staff, with the courses they attended. */
@Controller
@RequestMapping("/staff/members")
class StaffEditController {

    private final ListStaff list;
    private final KeepStaff keep;
    private final StaffFrame frame;

    StaffEditController(ListStaff list, KeepStaff keep, StaffFrame frame) {
        this.list = list;
        this.keep = keep;
        this.frame = frame;
    }

    @GetMapping("/new")
    String blank(@RequestParam(required = false) @Nullable UUID unit, Model page) {
        var place = frame.place(unit);
        page.addAttribute("form", StaffForm.blank(place.value()));
        return showNew(place, page);
    }

    @PostMapping
    String add(
            @RequestParam UUID place,
            @ModelAttribute("form") StaffForm form,
            BindingResult errors,
            Model page,
            RedirectAttributes next) {
        form.check(errors);
        if (!errors.hasErrors()) {
            var unit = frame.units(new UnitId(place)).keySet().stream()
                    .filter(it -> it.value().toString().equals(form.unit()))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("unit " + form.unit()));
            var member = form.toMember(StaffMemberId.next(), unit);
            var refused = keep.add(member);
            if (refused.isEmpty()) {
                next.addFlashAttribute("notice", "staff.done.added");
                return "redirect:/staff/members/" + member.id().value();
            }
            errors.reject("staff.refusal." + refused.get());
        }
        return showNew(new UnitId(place), page);
    }

    private String showNew(UnitId place, Model page) {
        page.addAttribute("units", frame.units(place));
        choices(page);
        frame.around(page, place, frame.today(), "new");
        return "staff/new";
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Model page) {
        var member = list.one(new StaffMemberId(id));
        page.addAttribute("form", StaffForm.of(member));
        return show(new StaffMemberId(id), page);
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable UUID id,
            @ModelAttribute("form") StaffForm form,
            BindingResult errors,
            Model page,
            RedirectAttributes next) {
        form.check(errors);
        if (!errors.hasErrors()) {
            var unit = list.one(new StaffMemberId(id)).unit();
            var refused = keep.change(form.toMember(new StaffMemberId(id), unit));
            if (refused.isEmpty()) return back(id, "notice", "staff.done.changed", next);
            errors.reject("staff.refusal." + refused.get());
        }
        return show(new StaffMemberId(id), page);
    }

    @PostMapping("/{id}/courses")
    String attend(@PathVariable UUID id, @ModelAttribute("typed") CourseForm typed, Model page, RedirectAttributes next) {
        var member = new StaffMemberId(id);
        var attendance = typed.toAttendance();
        var refused = attendance.isEmpty()
                ? Optional.of(StaffRefusal.COURSE_DAYS)
                : keep.attend(member, attendance.get());
        if (refused.isEmpty()) return back(id, "notice", "staff.done.attended", next);
        page.addAttribute("fault", "staff.refusal." + refused.get());
        page.addAttribute("form", StaffForm.of(list.one(member)));
        return show(member, page);
    }

    @PostMapping("/{id}/courses/{course}/removal")
    String forget(@PathVariable UUID id, @PathVariable UUID course, RedirectAttributes next) {
        keep.forget(new StaffMemberId(id), course);
        return back(id, "notice", "staff.done.forgotten", next);
    }

    private String show(StaffMemberId id, Model page) {
        var member = list.one(id);
        page.addAttribute("member", member);
        if (!page.containsAttribute("typed")) page.addAttribute("typed", CourseForm.BLANK);
        choices(page);
        frame.around(page, member.unit(), frame.today(), "one");
        return "staff/member";
    }

    private static void choices(Model page) {
        page.addAttribute("kinds", StaffKind.values());
        page.addAttribute("sexes", Sex.values());
    }

    private static String back(UUID id, String kind, String message, RedirectAttributes next) {
        next.addFlashAttribute(kind, message);
        return "redirect:/staff/members/" + id;
    }
}
