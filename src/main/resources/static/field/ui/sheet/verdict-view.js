export const verdictView = () => []
