package cn.suishoupai.wechat;

import me.chanjar.weixin.common.error.WxErrorException;
import me.chanjar.weixin.mp.api.WxMpService;
import me.chanjar.weixin.mp.bean.kefu.WxMpKefuMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Messages to a follower who wrote to us within 48 hours, five at most (客服消息). */
@Component
public class CustomerMessages {

    private static final Logger LOG = LoggerFactory.getLogger(CustomerMessages.class);

    private final WxMpService api;

    CustomerMessages(WxMpService api) {
        this.api = api;
    }

    /** Sends a text; a message that the platform does not take is lost, and the follower sees the state on the pages. */
    public void text(String openid, String content) {
        try {
            api.getKefuService()
                    .sendKefuMessage(WxMpKefuMessage.TEXT()
                            .toUser(openid)
                            .content(content)
                            .build());
        } catch (WxErrorException | RuntimeException e) {
            LOG.warn("A customer message was not sent: {}", e.getClass().getSimpleName());
        }
    }
}
