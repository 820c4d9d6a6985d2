package vn.chungtay.targets.model;

import java.util.List;

/** Why something was not taken in; each is a sentence below {@code targets.refused.}. */
public sealed interface TargetRefusal {

    /** The key of the sentence. */
    String key();

    /** Its values, as they are printed. */
    default List<String> values() {
        return List.of();
    }

    record NoSentence() implements TargetRefusal {
        @Override
        public String key() {
            return "sentence";
        }
    }

    record NoSuchIndicator(String code) implements TargetRefusal {
        @Override
        public String key() {
            return "indicator";
        }

        @Override
        public List<String> values() {
            return List.of(code);
        }
    }

    /** The part of some people cannot be larger than that of all of them (TGT-09). */
    record PartAboveWhole(String part, String whole) implements TargetRefusal {
        @Override
        public String key() {
            return "part_above_whole";
        }

        @Override
        public List<String> values() {
            return List.of(part, whole);
        }
    }

    /** The target that it should be a part of is another plan's, or a part of this one. */
    record NoSuchWhole() implements TargetRefusal {
        @Override
        public String key() {
            return "whole";
        }
    }

    /** Something is a part of it, was assigned or has results: it is changed, not removed. */
    record InUse() implements TargetRefusal {
        @Override
        public String key() {
            return "in_use";
        }
    }

    /** More of so many than there are. */
    record MoreThanAll(String numerator, String denominator) implements TargetRefusal {
        @Override
        public String key() {
            return "more_than_all";
        }

        @Override
        public List<String> values() {
            return List.of(numerator, denominator);
        }
    }

    record DayOutOfYear(String day, String year) implements TargetRefusal {
        @Override
        public String key() {
            return "day";
        }

        @Override
        public List<String> values() {
            return List.of(day, year);
        }
    }

    /** The year has a target that promises the same of the same people. */
    record AlreadyThere(String sentence) implements TargetRefusal {
        @Override
        public String key() {
            return "already_there";
        }

        @Override
        public List<String> values() {
            return List.of(sentence);
        }
    }

    /** The words of the target contradict each other, and nobody has said yet what is meant. */
    record Unclear(String words) implements TargetRefusal {
        @Override
        public String key() {
            return "unclear";
        }

        @Override
        public List<String> values() {
            return List.of(words);
        }
    }

    /** The programme of the year has no such component. */
    record NoSuchComponent(String written) implements TargetRefusal {
        @Override
        public String key() {
            return "component";
        }

        @Override
        public List<String> values() {
            return List.of(written);
        }
    }

    /** Nobody checks or confirms what they have reported themselves. */
    record OwnResult() implements TargetRefusal {
        @Override
        public String key() {
            return "own_result";
        }
    }

    record NotChecked() implements TargetRefusal {
        @Override
        public String key() {
            return "not_checked";
        }
    }

    /** The number for a unit cannot be read. */
    record NotANumber(String unit, String written) implements TargetRefusal {
        @Override
        public String key() {
            return "number";
        }

        @Override
        public List<String> values() {
            return List.of(unit, written);
        }
    }

    /** More households than the unit has of that class. */
    record MoreThanThereAre(String unit, String exits, String stock) implements TargetRefusal {
        @Override
        public String key() {
            return "more_than_there_are";
        }

        @Override
        public List<String> values() {
            return List.of(unit, exits, stock);
        }
    }

    /** There is nothing to share out there: no units below, or no households. */
    record NothingToShare(String unit, String day) implements TargetRefusal {
        @Override
        public String key() {
            return "nothing_to_share";
        }

        @Override
        public List<String> values() {
            return List.of(unit, day);
        }
    }
}
