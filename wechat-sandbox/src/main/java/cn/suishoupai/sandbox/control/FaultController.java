package cn.suishoupai.sandbox.control;

import cn.suishoupai.sandbox.delivery.Deliveries;
import cn.suishoupai.sandbox.fault.Fault;
import cn.suishoupai.sandbox.fault.Faults;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** The switches for faults. */
@ControlApi
class FaultController {

    private final Faults faults;
    private final Deliveries deliveries;

    FaultController(Faults faults, Deliveries deliveries) {
        this.faults = faults;
        this.deliveries = deliveries;
    }

    record Switch(String code, String title, String hint, boolean on) {}

    @GetMapping("/faults")
    List<Switch> all() {
        return Arrays.stream(Fault.values())
                .map(fault -> new Switch(fault.code(), fault.title(), fault.hint(), faults.isOn(fault)))
                .toList();
    }

    /** Sets the faults named in the body and leaves the others as they are. */
    @PutMapping("/faults")
    List<Switch> change(@RequestBody Map<String, Boolean> wanted) {
        wanted.keySet().forEach(FaultController::find);
        wanted.forEach((code, on) -> faults.set(find(code), on));
        if (!faults.isOn(Fault.OUT_OF_ORDER)) {
            deliveries.releaseHeld();
        }
        return all();
    }

    private static Fault find(String code) {
        return Arrays.stream(Fault.values())
                .filter(fault -> fault.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.badRequest("没有这种故障：" + code));
    }
}
