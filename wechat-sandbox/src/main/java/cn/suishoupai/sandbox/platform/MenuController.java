package cn.suishoupai.sandbox.platform;

import cn.suishoupai.sandbox.errcode.Errcode;
import cn.suishoupai.sandbox.errcode.ErrorBody;
import cn.suishoupai.sandbox.errcode.PlatformException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

@PlatformApi
class MenuController {

    private final AccountMenu menu;

    MenuController(AccountMenu menu) {
        this.menu = menu;
    }

    record Current(Menu menu) {}

    @PostMapping("/cgi-bin/menu/create")
    ErrorBody create(@RequestBody Menu wanted) {
        MenuRules.check(wanted);
        menu.set(wanted);
        return ErrorBody.ok();
    }

    @GetMapping("/cgi-bin/menu/get")
    Current get() {
        return menu.current().map(Current::new).orElseThrow(() -> new PlatformException(Errcode.NO_MENU));
    }

    @GetMapping("/cgi-bin/menu/delete")
    ErrorBody delete() {
        menu.clear();
        return ErrorBody.ok();
    }
}
