package io.github.jixiao.check;

import io.github.jixiao.check.RuleContext.Reported;
import io.github.jixiao.finding.ModelPath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** One mistake, one finding: silences the weaker rules where a stronger one has spoken. */
final class Precedence {

    private Precedence() {}

    /** The verdict does not depend on the order: all of them speak first, and are silenced afterwards. */
    static void apply(List<RuleContext> contexts) {
        Map<String, List<Places>> stronger = new TreeMap<>();
        for (RuleContext context : contexts) {
            if (!context.reported().isEmpty()) {
                for (String weaker : context.rule().description().strongerThan()) {
                    stronger.computeIfAbsent(weaker, unused -> new ArrayList<>())
                            .add(Places.of(context.reported()));
                }
            }
        }
        for (RuleContext context : contexts) {
            List<Places> spoken = stronger.getOrDefault(context.rule().id(), List.of());
            if (!spoken.isEmpty()) {
                context.silence(reported -> spoken.stream().anyMatch(places -> places.concern(reported)));
            }
        }
    }

    /** Where a rule has spoken, and all that lies around those places. */
    private record Places(Set<ModelPath> own, Set<ModelPath> around) {

        static Places of(List<Reported> reported) {
            Places places = new Places(new HashSet<>(), new HashSet<>());
            for (Reported one : reported) {
                ModelPath path = one.finding().path();
                places.own.add(path);
                for (Optional<ModelPath> at = Optional.of(path);
                        at.isPresent() && places.around.add(at.get());
                        at = at.get().parent()) {}
            }
            return places;
        }

        boolean concern(Reported weaker) {
            for (ModelPath place : weaker.places()) {
                if (around.contains(place)) {
                    return true;
                }
                for (Optional<ModelPath> at = place.parent();
                        at.isPresent();
                        at = at.get().parent()) {
                    if (own.contains(at.get())) {
                        return true;
                    }
                }
            }
            return false;
        }
    }
}
