package vn.chungtay.geography.web;

import java.util.List;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.UnitKind;
import vn.chungtay.geography.UnitRefusal;
import vn.chungtay.platform.Vietnamese;

/** Says which sentence explains each refusal. The compiler insists that none is forgotten. */
@Component
class UnitRefusalMessages {

    private final MessageSource messages;

    UnitRefusalMessages(MessageSource messages) {
        this.messages = messages;
    }

    List<String> of(List<UnitRefusal> refusals) {
        return refusals.stream().map(this::of).toList();
    }

    private String of(UnitRefusal refusal) {
        return switch (refusal) {
            case UnitRefusal.ParentNotThere it when it.on() == null -> say("parent_not_there_before", it.name());
            case UnitRefusal.ParentNotThere it -> say("parent_not_there", it.name(), Vietnamese.date(it.on()));
            case UnitRefusal.WrongLevel it -> say("wrong_level", kind(it.kind()), kind(it.above()));
            case UnitRefusal.NoDistricts it -> say("no_districts", Vietnamese.date(it.on()));
            case UnitRefusal.DistrictNeeded it -> say("district_needed", Vietnamese.date(it.on()));
            case UnitRefusal.CodeTaken it -> say("code_taken", it.code(), it.by());
            case UnitRefusal.NameTaken it -> say("name_taken", it.name());
            case UnitRefusal.NotThere it -> say("not_there", it.name(), Vietnamese.date(it.on()));
            case UnitRefusal.ChangedLater it -> say("changed_later", it.name(), Vietnamese.date(it.on()));
            case UnitRefusal.NothingChanges it -> say("nothing_changes", it.name());
            case UnitRefusal.TooFewParts it -> say("too_few_parts", Vietnamese.number(it.parts()));
            case UnitRefusal.DifferentLevels it -> say("different_levels", it.name());
            case UnitRefusal.NotAssigned it -> say("not_assigned", Vietnamese.number(it.units()), it.first());
            case UnitRefusal.AssignedTwice it -> say("assigned_twice", it.name());
            case UnitRefusal.NotBelow it -> say("not_below", it.name(), it.unit());
            case UnitRefusal.FlagHeld it -> say("flag_held", it.basis());
            case UnitRefusal.FlagNotHeld it -> say("flag_not_held", Vietnamese.date(it.on()));
        };
    }

    private String kind(UnitKind kind) {
        return text("geography.kind." + kind);
    }

    private String say(String refusal, Object... arguments) {
        return text("geography.refusal." + refusal, arguments);
    }

    private String text(String key, Object... arguments) {
        return Objects.requireNonNull(messages.getMessage(key, arguments, Vietnamese.LOCALE));
    }
}
