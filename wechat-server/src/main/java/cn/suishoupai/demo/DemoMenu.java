package cn.suishoupai.demo;

import cn.suishoupai.wechat.AccountMenu;
import java.io.IOException;
import me.chanjar.weixin.common.error.WxErrorException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Gives the sandbox's account its menu. */
@Component
@Profile("demo")
@Order(2)
class DemoMenu implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoMenu.class);

    private final AccountMenu menu;

    DemoMenu(AccountMenu menu) {
        this.menu = menu;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        try {
            menu.apply();
        } catch (WxErrorException | RuntimeException e) {
            LOG.warn("The sandbox did not take the menu; is it running? {}", e.getMessage());
        }
    }
}
