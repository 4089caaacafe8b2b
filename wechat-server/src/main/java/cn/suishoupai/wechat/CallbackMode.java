package cn.suishoupai.wechat;

/** How the platform delivers messages: 明文, 兼容 or 安全 mode. */
enum CallbackMode {
    PLAIN,
    COMPATIBLE,
    SAFE
}
