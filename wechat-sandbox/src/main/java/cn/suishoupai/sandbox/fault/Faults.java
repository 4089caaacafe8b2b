package cn.suishoupai.sandbox.fault;

import cn.suishoupai.sandbox.Resettable;
import cn.suishoupai.sandbox.errcode.Errcode;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The faults that are switched on at the moment. */
@Component
public class Faults implements Resettable {

    private final Set<Fault> on = Collections.synchronizedSet(EnumSet.noneOf(Fault.class));

    public void set(Fault fault, boolean wanted) {
        if (wanted) {
            on.add(fault);
        } else {
            on.remove(fault);
        }
    }

    public boolean isOn(Fault fault) {
        return on.contains(fault);
    }

    /** True once: the fault goes off with the question. */
    public boolean take(Fault fault) {
        return on.remove(fault);
    }

    public Duration delay() {
        return current().stream().map(Fault::delay).reduce(Duration.ZERO, Duration::plus);
    }

    public Optional<Errcode> refusal(String path) {
        return current().stream().flatMap(fault -> fault.refusal(path).stream()).findFirst();
    }

    public int copies() {
        return current().stream().mapToInt(Fault::copies).max().orElse(1);
    }

    private Set<Fault> current() {
        synchronized (on) {
            return EnumSet.copyOf(on.isEmpty() ? EnumSet.noneOf(Fault.class) : EnumSet.copyOf(on));
        }
    }

    @Override
    public void reset() {
        on.clear();
    }
}
