export const feelMessages: Record<string, { de: string; en: string }> = {};
