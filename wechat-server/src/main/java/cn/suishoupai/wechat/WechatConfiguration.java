package cn.suishoupai.wechat;

import me.chanjar.weixin.mp.api.WxMpService;
import me.chanjar.weixin.mp.api.impl.WxMpServiceImpl;
import me.chanjar.weixin.mp.config.WxMpHostConfig;
import me.chanjar.weixin.mp.config.impl.WxMpDefaultConfigImpl;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** WxJava, pointed at the platform or at the sandbox. */
@Configuration
class WechatConfiguration {

    @Bean
    WxMpDefaultConfigImpl wechatAccount(WechatProperties properties) {
        WxMpDefaultConfigImpl account = new WxMpDefaultConfigImpl();
        account.setAppId(properties.appId());
        account.setSecret(properties.secret());
        account.setToken(properties.token());
        account.setAesKey(properties.aesKey());
        account.useStableAccessToken(true);
        WxMpHostConfig hosts = new WxMpHostConfig();
        hosts.setApiHost(properties.apiHost());
        hosts.setOpenHost(properties.openHost());
        account.setHostConfig(hosts);
        return account;
    }

    @Bean
    WxMpService wechatApi(WxMpDefaultConfigImpl account) {
        WxMpService service = new WxMpServiceImpl();
        service.setWxMpConfigStorage(account);
        // Without this the SDK sleeps 31 seconds over an answer of -1 (busy).
        service.setMaxRetryTimes(0);
        return service;
    }
}
